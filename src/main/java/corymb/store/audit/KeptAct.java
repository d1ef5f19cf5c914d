package corymb.store.audit;

import corymb.store.session.Moments;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code case_act} or {@code award_act}, as its digest sees it.
 *
 * @param subject {@code CASE#NR} or {@code NUMBER#NR}: the id of the case or of the award, and the
 *     number of the act there
 * @param kind what was done
 * @param person the id of the person who did it
 * @param actedAt when it was recorded; kept to the microsecond
 * @param actedOn the day on which it was done
 * @param reason why, null when no reason was given
 * @param body the data of the act as it is kept, empty for an act on an award
 */
public record KeptAct(
    String subject,
    String kind,
    String person,
    Instant actedAt,
    LocalDate actedOn,
    @Nullable String reason,
    String body) {

  private static final String FORMAT = "corymb-act/1";

  /** Cuts the moment to what is kept. */
  public KeptAct {
    actedAt = Moments.kept(actedAt);
  }

  /** The subject of an act of a case or of an award. */
  public static String subject(String id, int nr) {
    return id + "#" + nr;
  }

  /**
   * The digest for the column {@code sha256}: SHA-256 of the format's name and the parts in their
   * order, instants and days in ISO form; no reason is an empty field and its mark {@code -}, a
   * reason its text and the mark {@code +}.
   */
  public String sha256() {
    return new CanonicalText()
        .add(FORMAT)
        .add(subject)
        .add(kind)
        .add(person)
        .add(actedAt.toString())
        .add(actedOn.toString())
        .add(reason == null ? "-" : "+")
        .add(reason == null ? "" : reason)
        .add(body)
        .sha256();
  }
}
