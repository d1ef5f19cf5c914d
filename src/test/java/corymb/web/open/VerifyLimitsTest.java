package corymb.web.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import corymb.web.site.Site;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Nobody may try without end; here from an address of this machine that no other test has. */
class VerifyLimitsTest {

  private static final String ADDRESS = "127.0.0.2";
  private static final int MORE_THAN_ALLOWED = 40;

  @Test
  void who_uploads_too_much_is_told_when_to_come_back() throws IOException {
    assumeThat(Site.running().base().getHost()).isEqualTo("127.0.0.1");
    assumeThat(isOurs()).as("this machine has the address " + ADDRESS).isTrue();
    String answer = "";
    for (int i = 0; i < MORE_THAN_ALLOWED && !answer.startsWith("HTTP/1.1 429"); i++) {
      answer = post();
    }
    assertThat(answer).startsWith("HTTP/1.1 429");
    assertThat(answer.toLowerCase(Locale.ROOT)).contains("retry-after: ");
    assertThat(answer).contains("Too many requests", "Please wait a moment");
    assertThat(Site.running().visitor().get("/verify/ECEI-1999-00004").status()).isEqualTo(404);
  }

  private static boolean isOurs() {
    try (Socket socket = socket()) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }

  private static Socket socket() throws IOException {
    return new Socket(
        InetAddress.getByName("127.0.0.1"),
        Site.running().base().getPort(),
        InetAddress.getByName(ADDRESS),
        0);
  }

  private static String post() throws IOException {
    try (Socket socket = socket()) {
      String request =
          "POST /verify HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n"
              + "Content-Type: application/x-www-form-urlencoded\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
