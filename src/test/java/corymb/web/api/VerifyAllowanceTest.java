package corymb.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import corymb.web.site.Site;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A client that asks too much is told when to come back; here from an address of its own. */
class VerifyAllowanceTest {

  private static final String ADDRESS = "127.0.0.4";
  private static final int MORE_THAN_ALLOWED = 40;

  private final URI base = Site.running().base();

  @Test
  void a_program_that_sends_too_many_files_is_told_when_to_come_back() throws IOException {
    assumeThat(isOurs()).as("this machine has the address " + ADDRESS).isTrue();
    String answer = "";
    for (int i = 0; i < MORE_THAN_ALLOWED && !answer.startsWith("HTTP/1.1 429"); i++) {
      answer = post();
    }
    assertThat(answer).startsWith("HTTP/1.1 429").contains("application/problem+json");
    assertThat(answer.toLowerCase(Locale.ROOT)).contains("retry-after: ");
    assertThat(Described.statuses().get("POST /api/v1/verify")).contains(429);
  }

  private Socket socket() throws IOException {
    return new Socket(base.getHost(), base.getPort(), InetAddress.getByName(ADDRESS), 0);
  }

  private boolean isOurs() {
    try (Socket socket = socket()) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }

  private String post() throws IOException {
    try (Socket socket = socket()) {
      String request =
          "POST /api/v1/verify HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
              + "Content-Type: application/pdf\r\nContent-Length: 0\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
