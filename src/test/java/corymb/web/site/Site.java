package corymb.web.site;

import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Person;
import corymb.assessment.actor.Role;
import corymb.report.seal.KeyMaker;
import corymb.store.database.Address;
import corymb.store.database.Database;
import corymb.store.people.People;
import corymb.usecase.access.SetPassword;
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
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

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
      """;

  private static final String PASSWORD = "office of all tests";

  private static final Site SHARED = start();

  /** A casework with people, on the database of this site. */
  public final CaseDesk desk;

  /** The folder of its data. */
  public final Path home;

  private final Days days;
  private final URI base;
  private final AtomicInteger people = new AtomicInteger();

  private Site(CaseDesk desk, Path home, Days days, URI base) {
    this.desk = desk;
    this.home = home;
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
      Files.writeString(home.resolve("application.properties"), SETTINGS.formatted(home, PASSWORD));
      Database database = Database.open(new Address.Embedded(home));
      CaseDesk desk = new CaseDesk(database.transactions());
      Days days = new Days();
      WebServer server =
          WebServer.start(desk.casework, days, new WebSettings(0, "127.0.0.1", home));
      return new Site(desk, home, days, URI.create("http://127.0.0.1:" + server.port()));
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
    return logIn(role, null);
  }

  /** A browser of a new cluster manager of an organisation. */
  public Browser manager(String organisation) {
    return logIn(Role.CLUSTER_MANAGER, organisation);
  }

  private Browser logIn(Role role, @Nullable String organisation) {
    String name = "visitor" + people.incrementAndGet();
    LocalDate since = LocalDate.of(2026, 1, 1);
    return as(
        new KeepPeople(desk.casework)
            .add(
                Actors.LOCAL,
                since,
                name,
                name + "@site.example",
                "SE",
                Set.of(role),
                organisation));
  }

  /** A browser of a person of the desk, logged in. */
  public Browser as(Actor actor) {
    return as(
        desk.casework.store().in(session -> People.find(session, actor.person())).orElseThrow());
  }

  private Browser as(Person person) {
    String password = new SetPassword(desk.casework).ofExample(Actors.LOCAL, List.of(person));
    return visitor().logIn(person.email(), password);
  }
}
