package corymb.web.api;

import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Role;
import corymb.store.access.ApiToken.Scope;
import corymb.usecase.access.KeepTokens;
import corymb.usecase.desk.CaseDesk;
import corymb.usecase.people.KeepPeople;
import corymb.web.site.Site;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Programs of persons of all roles. */
final class Programs {

  private static final AtomicInteger PERSONS = new AtomicInteger();
  private static final int DAYS = 30;

  private final Site site;

  Programs(Site site) {
    this.site = site;
  }

  Program nobody() {
    return new Program(site, null);
  }

  Program with(String token) {
    return new Program(site, token);
  }

  Program of(Actor actor, Scope scope) {
    return with(token(actor, scope));
  }

  String token(Actor actor, Scope scope) {
    return new KeepTokens(site.desk.casework).make(actor, "test", scope, DAYS).text();
  }

  Program of(Role role, Scope scope) {
    return of(person(role, null), scope);
  }

  Program manager(String organisation, Scope scope) {
    return of(person(Role.CLUSTER_MANAGER, organisation), scope);
  }

  Actor person(Role role, @Nullable String organisation) {
    String name = "program" + PERSONS.incrementAndGet();
    return new KeepPeople(site.desk.casework)
        .add(
            CaseDesk.SECRETARIAT,
            LocalDate.of(2026, 1, 1),
            name,
            name + "@programs.example",
            null,
            Set.of(role),
            organisation)
        .actor();
  }
}
