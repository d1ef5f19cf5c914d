package corymb.cli.nodes;

import corymb.assessment.actor.Person;
import corymb.assessment.actor.Role;
import corymb.usecase.access.SetPassword;
import corymb.usecase.desk.CaseDesk;
import corymb.usecase.people.KeepPeople;
import corymb.web.site.Site.LogIn;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Somebody who can log in. */
final class Somebody {

  private Somebody() {}

  static LogIn manager(CaseDesk desk, String organisation) {
    Person person =
        new KeepPeople(desk.casework)
            .add(
                CaseDesk.SECRETARIAT,
                LocalDate.of(2026, 1, 1),
                "manager",
                "manager@nodes.example",
                "SE",
                Set.of(Role.CLUSTER_MANAGER),
                organisation);
    String password =
        new SetPassword(desk.casework).ofExample(CaseDesk.SECRETARIAT, List.of(person));
    return new LogIn(person.email(), password);
  }
}
