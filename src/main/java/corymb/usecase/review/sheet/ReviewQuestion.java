package corymb.usecase.review.sheet;

import corymb.assessment.finding.Finding;
import corymb.assessment.finding.Verdict;
import corymb.scheme.question.Question;
import corymb.usecase.evidence.KeptEvidence;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One question as an assessor looks at it.
 *
 * @param asked the question
 * @param own the organisation's answer as in {@code answers.json}, null when it gave none
 * @param earlier what stood in its case before, null when it gave none or there is no such case
 * @param compared whether there is a case before
 * @param correctable whether it can be corrected at all
 * @param finding what the assessor found so far, null for nothing
 * @param evidence what supports the answer, as far as the assessor may see it
 * @param peers where the indicators stand that the answer counts for
 */
public record ReviewQuestion(
    Question asked,
    @Nullable String own,
    @Nullable String earlier,
    boolean compared,
    boolean correctable,
    @Nullable Finding finding,
    List<KeptEvidence> evidence,
    List<PeerPlace> peers) {

  /** Keeps the lists. */
  public ReviewQuestion {
    evidence = List.copyOf(evidence);
    peers = List.copyOf(peers);
  }

  /** Whether the assessor has said something of it. */
  public boolean isDone() {
    return finding != null;
  }

  /** Whether the answer is another one than in the case before. */
  public boolean isChanged() {
    return compared && !Objects.equals(own, earlier);
  }

  /** Whether the assessor wants evidence for it. */
  public boolean isWanted() {
    Finding found = finding;
    return found != null && found.verdict() == Verdict.EVIDENCE_WANTED;
  }

  /** Whether evidence is asked for and there is none. */
  public boolean isBare() {
    return !asked.evidence().isEmpty() && own != null && evidence.isEmpty();
  }
}
