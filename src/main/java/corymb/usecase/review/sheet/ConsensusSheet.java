package corymb.usecase.review.sheet;

import corymb.assessment.finding.Settlement;
import corymb.assessment.state.RatedResult;
import corymb.scheme.label.Label;
import corymb.scheme.question.Question;
import corymb.usecase.statistics.CaseStatistics;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the assessors of a case have to agree on, once all have locked their findings.
 *
 * @param top the case
 * @param turn what the assessor does next
 * @param differences the answers on which they differ
 * @param voices the assessors
 * @param labels the labels that can be recommended, from the lowest to the highest
 * @param own what the organisation's answers came to
 * @param agreement how far the assessors agree
 */
public record ConsensusSheet(
    CaseTop top,
    Turn turn,
    List<Disagreement> differences,
    List<Voice> voices,
    List<Label> labels,
    RatedResult own,
    CaseStatistics.OneCase agreement) {

  /** Keeps the lists. */
  public ConsensusSheet {
    differences = List.copyOf(differences);
    voices = List.copyOf(voices);
    labels = List.copyOf(labels);
  }

  /**
   * One answer on which they differ.
   *
   * @param asked the question
   * @param own the organisation's answer, null for none
   * @param said what each assessor says of it, in the order of the assessors
   * @param settled how it was settled, null while it is open
   */
  public record Disagreement(
      Question asked, @Nullable String own, List<Said> said, @Nullable Settlement settled) {

    /** Keeps what was said. */
    public Disagreement {
      said = List.copyOf(said);
    }
  }

  /**
   * What one assessor says of an answer.
   *
   * @param name how the assessor is called
   * @param self whether it is the one who looks
   * @param answer the answer, null for "not answered"
   * @param reason why, null when it stands as given without a word
   */
  public record Said(String name, boolean self, @Nullable String answer, @Nullable String reason) {}

  /**
   * One assessor.
   *
   * @param name how the assessor is called
   * @param self whether it is the one who looks
   * @param result what the answers as the assessor corrected them came to
   * @param signed whether the assessor signed
   * @param recommended the code of the label recommended with it, null for none
   */
  public record Voice(
      String name,
      boolean self,
      RatedResult result,
      boolean signed,
      @Nullable String recommended) {}

  /** How many differences are open. */
  public long unsettled() {
    return differences.stream().filter(each -> each.settled() == null).count();
  }

  /** Whether differences can be settled and the agreed answers be signed. */
  public boolean isOpen() {
    return turn == Turn.AGREE || turn == Turn.WAIT_FOR_SIGNATURE;
  }
}
