package corymb.usecase.overview;

import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Permit;
import corymb.assessment.actor.Role;
import corymb.report.json.EligibilityJson;
import corymb.store.blob.Blobs;
import corymb.store.cases.CaseRow;
import corymb.store.cases.CaseSearch;
import corymb.store.cases.CaseStore;
import corymb.store.session.Session;
import corymb.usecase.casework.Casework;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Shows for cases that apply for a label what became of each criterion of eligibility. */
public final class ListEligibility {

  /** Who may. */
  public static final Permit PERMIT = Permit.of("look at eligibility", Role.SECRETARIAT);

  private final Casework casework;

  /** On this casework. */
  public ListEligibility(Casework casework) {
    this.casework = casework;
  }

  /**
   * A case that applies.
   *
   * @param row the case
   * @param outcomes {@code met}, {@code not-met} or {@code waived} by the code of the criterion, by
   *     the best result that the case has; empty when it has none
   */
  public record Applied(CaseRow row, Map<String, String> outcomes) {

    /** Keeps the outcomes in their order. */
    public Applied {
      outcomes = new LinkedHashMap<>(outcomes);
    }

    /** Whether a criterion stands in the way. */
    public boolean isBlocked() {
      return outcomes.containsValue("not-met");
    }

    /** Whether a criterion is waived. */
    public boolean isWaived() {
      return outcomes.containsValue("waived");
    }
  }

  /**
   * A page of cases.
   *
   * @param cases the ones that were acted on last first
   * @param total how many there are on all pages
   */
  public record Found(List<Applied> cases, long total) {

    /** Keeps the cases. */
    public Found {
      cases = List.copyOf(cases);
    }
  }

  /** A page of the cases that apply for a label and are not decided for good. */
  public Found run(Actor actor, int from, int size) {
    PERMIT.check(actor);
    return casework
        .store()
        .snapshot(
            session ->
                new Found(
                    CaseSearch.applied(session, from, size).stream()
                        .map(row -> new Applied(row, outcomes(session, row.id())))
                        .toList(),
                    CaseSearch.countApplied(session)));
  }

  private static Map<String, String> outcomes(Session session, String id) {
    return CaseStore.load(session, id)
        .state()
        .result()
        .filter(result -> Blobs.exists(session, result.sha256()))
        .map(result -> EligibilityJson.read(Blobs.get(session, result.sha256())))
        .orElse(Map.of());
  }
}
