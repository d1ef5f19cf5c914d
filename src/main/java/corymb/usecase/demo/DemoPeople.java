package corymb.usecase.demo;

import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Role;
import corymb.usecase.casework.Casework;
import corymb.usecase.people.KeepPeople;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The invented people of the example, at least one for each role. */
final class DemoPeople {

  private final KeepPeople people;
  private final Actor actor;
  private final LocalDate since;
  private final List<Actor> assessors = new ArrayList<>();
  private final List<Actor> committee = new ArrayList<>();

  DemoPeople(Casework casework, Actor actor, LocalDate since) {
    this.people = new KeepPeople(casework);
    this.actor = actor;
    this.since = since;
    add("Agnes Admin", "agnes.admin", "AT", Role.ADMINISTRATOR, null);
    add("Sofia Secretary", "sofia.secretary", "BE", Role.SECRETARIAT, null);
    for (String country : List.of("DE", "DK", "ES", "FR", "IT", "PL", "PT", "SE")) {
      assessors.add(
          add(
              "Assessor " + country,
              "assessor." + country.toLowerCase(java.util.Locale.ROOT),
              country,
              Role.ASSESSOR,
              null));
    }
    for (String name : List.of("Carla", "Cyril", "Catrin")) {
      committee.add(add(name + " Committee", "committee." + name, "LU", Role.COMMITTEE, null));
    }
  }

  private Actor add(
      String name, String local, String country, Role role, @Nullable String organisation) {
    return people
        .add(actor, since, name, local + "@example.org", country, Set.of(role), organisation)
        .actor();
  }

  /** A cluster manager for an organisation. */
  Actor manager(String organisation) {
    return add(
        "Manager of " + organisation,
        "manager." + organisation,
        "AT",
        Role.CLUSTER_MANAGER,
        organisation);
  }

  /** Assessors, different ones for each turn. */
  List<Actor> assessors(int turn, int count) {
    List<Actor> some = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      some.add(assessors.get((turn + i) % assessors.size()));
    }
    return some;
  }

  /** A member of the committee. */
  Actor committee(int turn) {
    return committee.get(turn % committee.size());
  }
}
