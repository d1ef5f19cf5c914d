package corymb.usecase;

import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Role;
import corymb.store.session.Transactions;
import corymb.usecase.casework.Casework;
import corymb.usecase.register.ImportRegister;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;

/** Caseworks and actors of the tests. */
public final class Offices {

  /** The day of the tests. */
  public static final LocalDate TODAY = LocalDate.parse("2026-06-01");

  /** The moment of the tests. */
  public static final Instant NOW = Instant.parse("2026-06-01T10:00:00Z");

  /** The secretariat. */
  public static final Actor SECRETARIAT = actor("p-9001", Role.SECRETARIAT);

  /** A committee member. */
  public static final Actor COMMITTEE = actor("p-9002", Role.COMMITTEE);

  private static final LocalDate LAST = LocalDate.parse("2040-12-31");

  private static final PackShelf SHELF = PackShelf.builtIn();

  private Offices() {}

  /** A casework at the moment of the tests. */
  public static Casework casework(Transactions store) {
    return casework(store, NOW);
  }

  /** A casework at a moment. */
  public static Casework casework(Transactions store, Instant moment) {
    return new Casework(store, SHELF, Clock.fixed(moment, ZoneOffset.UTC), () -> LAST);
  }

  /** Somebody with one role and no organisation. */
  public static Actor actor(String person, Role role) {
    return new Actor(person, Set.of(role), null);
  }

  /** The cluster manager of an organisation. */
  public static Actor manager(String organisation) {
    return new Actor("p-9003", Set.of(Role.CLUSTER_MANAGER), organisation);
  }

  /** Takes over a register whose rows have name, country, label and last day. */
  public static ImportRegister.Outcome take(Casework casework, String... rows) {
    String csv = "name,country,label,valid until,portfolio,web\n" + String.join("\n", rows) + "\n";
    return new ImportRegister(casework)
        .run(SECRETARIAT, TODAY, csv.getBytes(StandardCharsets.UTF_8));
  }
}
