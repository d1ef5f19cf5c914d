package corymb.web.site;

import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Person;
import corymb.assessment.actor.Role;
import corymb.report.seal.KeyMaker;
import corymb.store.access.Logins;
import corymb.store.database.Address;
import corymb.store.database.Database;
import corymb.store.people.People;
import corymb.usecase.certificate.MakeTestKeys;
import corymb.usecase.desk.CaseDesk;
import corymb.usecase.people.Actors;
import corymb.usecase.people.KeepPeople;
import corymb.web.WebServer;
import corymb.web.WebSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/**
 * One running web application on a database of its own, shared by all tests of a process. Tests
 * make the organisations, cases and people that they need, and rely on nobody else's.
 */
public final class Site {

  /** Enough for all tests that come from one address. */
  private static final String SETTINGS =
      """
      corymb.login.attempts-per-minute=300
      corymb.verify.lookups-per-minute=500
      corymb.verify.uploads-per-minute=30
      corymb.keys=%s/office.p12
      corymb.key.password=%s
      corymb.issuer=Label Office
      corymb.address=https://labels.example.org
      corymb.signatories=Ada Berg, Chair; Bo Lund, Secretary
      corymb.oidc.issuer=%s
      corymb.oidc.client-id=%s
      corymb.oidc.client-secret=%s
      corymb.oidc.name=Example ID
      """;

  private static final String PASSWORD = "office of all tests";

  private static final String EVERYBODYS = "everybody of this site";

  /** Made with little work, so that a log-in of a test takes little. */
  private static final String EVERYBODYS_HASH =
      "{bcrypt}" + new BCryptPasswordEncoder(4).encode(EVERYBODYS);

  private static final Site SHARED = start();

  /** A casework with people, on the database of this site. */
  public final CaseDesk desk;

  /** The folder of its data. */
  public final Path home;

  /** Who vouches for people. */
  public final Issuer issuer;

  private final Days days;
  private final URI base;
  private final AtomicInteger people = new AtomicInteger();

  private Site(CaseDesk desk, Path home, Issuer issuer, Days days, URI base) {
    this.desk = desk;
    this.home = home;
    this.issuer = issuer;
    this.days = days;
    this.base = base;
  }

  /** The site. */
  public static Site running() {
    return SHARED;
  }

  private static Site start() {
    try {
      Path home = Files.createTempDirectory("corymb-site");
      Issuer issuer = new Issuer();
      Files.writeString(
          home.resolve("application.properties"),
          SETTINGS.formatted(home, PASSWORD, issuer.address(), Issuer.CLIENT, Issuer.SECRET));
      Database database = Database.open(new Address.Embedded(home));
      CaseDesk desk = new CaseDesk(database.transactions());
      Days days = new Days();
      WebServer server =
          WebServer.start(desk.casework, days, new WebSettings(0, "127.0.0.1", home));
      URI base = URI.create("http://127.0.0.1:" + server.port());
      issuer.sendsBackTo(base);
      return new Site(desk, home, issuer, days, base);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Gives the server its keys, if it has none yet; their seal is one for trying out. */
  public synchronized void giveKeys() {
    Path file = home.resolve("office.p12");
    if (!Files.exists(file)) {
      MakeTestKeys.run(
          file, "Label Office", KeyMaker.Kind.P256, PASSWORD.toCharArray(), desk.casework.now());
    }
  }

  /** Lets a day pass, as far as the pages know. */
  public void passDay() {
    days.pass();
  }

  /** The day that the pages know. */
  public LocalDate today() {
    return LocalDate.now(days);
  }

  /** Where it is, without a path. */
  public URI base() {
    return base;
  }

  /** A browser of somebody who is not logged in. */
  public Browser visitor() {
    return new Browser(base);
  }

  /** A browser of a new person who is logged in with one role; cluster managers are made below. */
  public Browser as(Role role) {
    return as(person(role, null));
  }

  /** A browser of a new cluster manager of an organisation. */
  public Browser manager(String organisation) {
    return as(person(Role.CLUSTER_MANAGER, organisation));
  }

  /** A new person with one role. */
  public Actor person(Role role, @Nullable String organisation) {
    String name = "visitor" + people.incrementAndGet();
    return new KeepPeople(desk.casework)
        .add(
            Actors.LOCAL,
            LocalDate.of(2026, 1, 1),
            name,
            name + "@site.example",
            "SE",
            Set.of(role),
            organisation)
        .actor();
  }

  /** A browser of a person, logged in. */
  public Browser as(Actor actor) {
    LogIn known = logInOf(actor);
    return visitor().logIn(known.email(), known.password());
  }

  /** What somebody logs in with. */
  public record LogIn(String email, String password) {}

  /** Sets a password for a person; earlier sessions end. */
  public LogIn logInOf(Actor actor) {
    return desk.casework
        .store()
        .in(
            session -> {
              Person person = People.find(session, actor.person()).orElseThrow();
              Logins.setPassword(session, person.id(), EVERYBODYS_HASH, desk.casework.now());
              return new LogIn(person.email(), EVERYBODYS);
            });
  }
}
