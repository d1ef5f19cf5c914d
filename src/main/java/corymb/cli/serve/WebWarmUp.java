package corymb.cli.serve;

import corymb.cli.shell.Days;
import corymb.store.database.Address;
import corymb.store.database.Database;
import corymb.usecase.PackShelf;
import corymb.usecase.casework.Casework;
import corymb.web.WebServer;
import corymb.web.WebSettings;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** Serves a few pages to itself, from an empty database, so that their classes can be archived. */
public final class WebWarmUp {

  private static final List<String> PAGES =
      List.of("/", "/register", "/methodology", "/login", "/verify");

  private WebWarmUp() {}

  /**
   * Starts, asks, and ends.
   *
   * @param home a folder that is not there yet; who calls deletes it
   * @throws IOException when a page is not answered
   */
  public static void run(Path home) throws IOException {
    try (Database database = Database.open(new Address.Embedded(home))) {
      Casework casework =
          new Casework(
              database.transactions(), PackShelf.builtIn(), Clock.systemUTC(), Days::today);
      WebSettings settings = new WebSettings(0, "127.0.0.1", home);
      try (WebServer server = WebServer.start(casework, Days.clock(), settings)) {
        for (String page : PAGES) {
          URI address = URI.create("http://127.0.0.1:" + server.port() + page);
          try (InputStream answer = address.toURL().openStream()) {
            answer.readAllBytes();
          }
        }
      }
    }
  }
}
