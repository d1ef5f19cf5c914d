package corymb.report.stored;

import corymb.scheme.Response;
import corymb.scheme.language.Sentence;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the report of a stored case adds to the result it tells.
 *
 * @param id the case's report code
 * @param kind which of the case's results is told
 * @param own the organisation's own answers, beside which the agreed ones are shown
 * @param results the results of the case that the reader may see, in the order in which they came
 *     about
 * @param ruling what the committee decided, null before, or where it may not be seen yet
 */
public record CaseFacts(
    String id, Kind kind, Response own, List<Outcome> results, @Nullable Ruling ruling) {

  /** Keeps the results. */
  public CaseFacts {
    results = List.copyOf(results);
  }

  /** Where a result of a case comes from. */
  public enum Kind {
    /** From the organisation's own answers. */
    OWN,
    /** From the answers that the assessors agreed on, before the decision. */
    DRAFT,
    /** The same after corrections of the committee, before the decision. */
    CORRECTED,
    /** From the answers on which the committee decided. */
    DECIDED
  }

  /**
   * One result in short.
   *
   * @param kind where it comes from
   * @param points its points
   * @param maximum the most they could be
   * @param label the code of the highest label whose content is met, null when there is none
   */
  public record Outcome(Kind kind, int points, int maximum, @Nullable String label) {}

  /**
   * What the committee decided.
   *
   * @param decision granted, declined or deferred
   * @param label the code of the label that was granted, null otherwise
   * @param on the day of the decision
   */
  public record Ruling(Sentence decision, @Nullable String label, LocalDate on) {}
}
