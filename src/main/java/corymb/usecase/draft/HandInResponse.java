package corymb.usecase.draft;

import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Permit;
import corymb.assessment.actor.Role;
import corymb.assessment.actor.Scope;
import corymb.assessment.organisation.NameKey;
import corymb.assessment.organisation.Organisation;
import corymb.assessment.state.ActRefused;
import corymb.facts.Value;
import corymb.intake.Intake;
import corymb.store.cases.DoubledResponse;
import corymb.store.people.NoSuchOrganisation;
import corymb.store.people.Organisations;
import corymb.usecase.ResponseSource;
import corymb.usecase.casework.Casework;
import corymb.usecase.casework.ImportResponses;
import corymb.usecase.casework.ImportResponses.Imported;
import corymb.usecase.casework.ImportResponses.Outcome;
import corymb.usecase.casework.ResubmitResponse;
import corymb.usecase.casework.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An organisation hands in one response of its own. */
public final class HandInResponse {

  /** Who may. */
  public static final Permit PERMIT = Permit.of("hand in the own response", Role.CLUSTER_MANAGER);

  private final Casework casework;

  /** On this casework. */
  public HandInResponse(Casework casework) {
    this.casework = casework;
  }

  /**
   * Hands it in: as a new case, or to a case that was returned.
   *
   * @param returned the case that it corrects, null for a new one
   * @return the case, or the problems when it has errors; then nothing was kept
   * @throws ActRefused when it is of another organisation, is in another case, or the case was not
   *     returned
   */
  public Imported run(
      Actor actor,
      String organisation,
      When when,
      String name,
      byte[] bytes,
      @Nullable String returned) {
    PERMIT.check(actor, new Scope(organisation, Set.of()));
    Intake intake = casework.rating().read(name, bytes, when.on());
    if (!intake.isComplete()) {
      return new Imported(intake, Outcome.FAULTY, null, null);
    }
    requireOwn(intake, organisation);
    if (returned == null) {
      return begin(actor, when, name, bytes);
    }
    try {
      new ResubmitResponse(casework).run(actor, returned, when, name, bytes);
      return new Imported(intake, Outcome.NEW, returned, null);
    } catch (DoubledResponse e) {
      throw new ActRefused(
          "these very answers were handed in before, with the case {0}", e.caseId());
    }
  }

  private Imported begin(Actor actor, When when, String name, byte[] bytes) {
    List<Imported> all = new ArrayList<>();
    ResponseSource source = new ResponseSource.Read(name, "response", bytes);
    new ImportResponses(casework).run(actor, when, List.of(source).iterator(), all::add);
    return all.get(0);
  }

  private void requireOwn(Intake intake, String id) {
    Organisation own =
        casework
            .store()
            .in(session -> Organisations.find(session, id))
            .orElseThrow(() -> new NoSuchOrganisation(id));
    String name = text(intake, "organisation.name");
    String country = text(intake, "organisation.country");
    if (!own.country().equals(country) || !NameKey.of(own.name()).equals(NameKey.of(name))) {
      throw new ActRefused(
          "the response is of {0} ({1}), you act for {2} ({3}): hand it in with that name and country",
          name, country, own.name(), own.country());
    }
  }

  private static String text(Intake intake, String question) {
    Value value = intake.checked().answer(question).value();
    return value == null ? "" : value.text();
  }
}
