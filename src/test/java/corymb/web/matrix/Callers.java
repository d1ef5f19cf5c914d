package corymb.web.matrix;

import corymb.store.access.ApiToken.Scope;
import corymb.usecase.access.KeepTokens;
import corymb.web.site.Browser;
import corymb.web.site.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** All callers, each with a browser in which it is logged in, and with a token. */
final class Callers {

  private static final int DAYS = 30;
  private static final HttpClient PROGRAM = HttpClient.newHttpClient();

  private final World world;
  private final Map<Caller, Browser> browsers = new EnumMap<>(Caller.class);
  private final Map<Caller, String> tokens = new EnumMap<>(Caller.class);

  Callers(World world) {
    this.world = world;
    for (Caller caller : Caller.values()) {
      browsers.put(caller, loggedIn(caller));
    }
  }

  private Browser loggedIn(Caller caller) {
    if (caller == Caller.VISITOR) {
      Browser visitor = world.site.visitor();
      visitor.get("/login");
      return visitor;
    }
    Browser browser = world.site.as(world.actor(caller));
    tokens.put(
        caller,
        new KeepTokens(world.site.desk.casework)
            .make(world.actor(caller), "matrix", Scope.WRITE, DAYS)
            .text());
    return browser;
  }

  Browser browser(Caller caller) {
    return Objects.requireNonNull(browsers.get(caller));
  }

  /** What becomes of a request for a route. */
  Outcome ask(Decision decision, Caller caller) {
    Browser browser = browser(caller);
    Request request = Request.of(decision, world, browser(Caller.OWN), caller);
    if (decision.isOfPrograms()) {
      return program(decision.method(), request, tokens.getOrDefault(caller, ""));
    }
    Page page = browser.knock(decision.method(), request.path(), request.form());
    return Outcome.of(page.status(), page.header("Location"));
  }

  /** The status of a form that is sent without its token by somebody who may send it. */
  int askWithoutToken(Decision decision) {
    Caller may =
        decision.outcomes().entrySet().stream()
            .filter(each -> each.getValue() == Outcome.YES || each.getValue() == Outcome.WAIT)
            .map(Map.Entry::getKey)
            .findFirst()
            .orElseThrow();
    String path = decision.pattern().replaceAll("\\{[^}]*}", "x");
    return browser(may).bare("POST", path).status();
  }

  private Outcome program(String method, Request request, String token) {
    HttpRequest.Builder asked =
        HttpRequest.newBuilder(world.site.base().resolve(request.path()))
            .method(
                method,
                HttpRequest.BodyPublishers.ofString(request.form().getOrDefault("body", "")));
    asked.header("Content-Type", request.form().getOrDefault("type", "application/json"));
    if (!token.isEmpty()) {
      asked.header("Authorization", "Bearer " + token);
    }
    try {
      return Outcome.of(
          PROGRAM.send(asked.build(), HttpResponse.BodyHandlers.discarding()).statusCode(), "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
