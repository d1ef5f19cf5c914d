package corymb.store.cases;

import corymb.assessment.CaseHistory;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case as it is kept: what its own row says of it, and its acts, none of them trusted yet.
 *
 * @param id the case
 * @param organisation whose it is
 * @param standing where it stands
 * @param acts its acts in their order, the first one included
 */
public record CaseRecord(String id, String organisation, Standing standing, List<KeptRow> acts) {

  /** Keeps the acts. */
  public CaseRecord {
    acts = List.copyOf(acts);
  }

  /**
   * An act with the digest that is kept beside it.
   *
   * @param row the act
   * @param sha256 the digest as it is kept
   */
  public record KeptRow(ActRow row, String sha256) {}

  /**
   * Where a case stands, as lists show it.
   *
   * @param state the name of its state
   * @param acts how many acts it has
   * @param scheme the pack of its first response
   * @param applied the label it applies for, null for none
   * @param assessedOn the day its answers describe
   * @param openedOn the day of its first act
   */
  public record Standing(
      String state,
      int acts,
      String scheme,
      @Nullable String applied,
      LocalDate assessedOn,
      LocalDate openedOn) {

    /** Where a case stands after its acts. */
    public static Standing of(CaseHistory history) {
      return new Standing(
          history.state().name(),
          history.acts().size() + 1,
          history.first().pack(),
          history.state().appliedFor().orElse(null),
          history.state().submission().assessedOn(),
          history.begun().on());
    }

    /** The same in words. */
    public String text() {
      return "%s after %s acts since %s, %s, %s, answers of %s"
          .formatted(
              state,
              acts,
              openedOn,
              scheme,
              applied == null ? "no label applied for" : "for " + applied,
              assessedOn);
    }
  }
}
