package corymb.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.store.TestDatabases;
import corymb.store.WeakLine;
import corymb.store.database.Address;
import corymb.store.database.Database;
import corymb.usecase.Offices;
import corymb.web.WebServer;
import corymb.web.WebSettings;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database of a server goes away in the middle of a request. */
class LostDatabasePagesTest {

  @TempDir private Path home;

  @Test
  void a_page_and_a_program_are_told_to_come_later_and_the_next_request_is_served()
      throws IOException, InterruptedException {
    try (WeakLine line = WeakLine.to((Address.Server) TestDatabases.postgres());
        Database database = Database.open(line.address());
        WebServer server =
            WebServer.start(
                Offices.casework(database.transactions()),
                Clock.systemUTC(),
                new WebSettings(0, "127.0.0.1", home))) {
      URI base = URI.create("http://127.0.0.1:" + server.port());
      for (String path : new String[] {"/register?text=x", "/api/v1/register"}) {
        line.breakAt(WeakLine.Break.BEFORE, WeakLine.END, 1);
        HttpResponse<String> lost = get(base.resolve(path));
        assertThat(line.isWhole()).as(path).isFalse();
        assertThat(lost.statusCode()).as(path).isEqualTo(503);
        assertThat(lost.body())
            .contains("he database does not answer any more", "try again")
            .doesNotContain("Exception", "\tat ");
        assertThat(get(base.resolve(path)).statusCode()).as(path).isEqualTo(200);
      }
      line.breakAt(WeakLine.Break.BEFORE, WeakLine.END, 1);
      HttpResponse<String> session = get(base.resolve("/login"), "corymb=of-somebody");
      assertThat(session.statusCode()).isEqualTo(503);
      assertThat(session.body()).contains("The database does not answer", "try again");
      assertThat(session.headers().map()).doesNotContainKey("set-cookie");
    }
  }

  private static HttpResponse<String> get(URI address) throws IOException, InterruptedException {
    return get(address, "");
  }

  private static HttpResponse<String> get(URI address, String cookie)
      throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(address).header("Cookie", cookie).build(),
            HttpResponse.BodyHandlers.ofString());
  }
}
