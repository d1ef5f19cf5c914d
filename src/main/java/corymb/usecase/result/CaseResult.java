package corymb.usecase.result;

import corymb.assessment.state.Decision;
import corymb.assessment.state.RatedResult;
import corymb.benchmark.Benchmark;
import corymb.intake.Intake;
import corymb.rating.Scorecard;
import corymb.usecase.casework.CaseView;
import corymb.usecase.evidence.KeptEvidence;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation is told of its case.
 *
 * @param view the case and its acts, as far as the person may see them
 * @param intake the answers that were handed in last
 * @param scorecard their rating
 * @param benchmarks where they stand among the peers that the case keeps, empty for nowhere
 * @param applied the label that is applied for, null for none
 * @param questions what the assessors ask, empty unless the case was returned
 * @param evidence the files that support answers
 * @param verdict what became of it in the end, null before it is decided
 * @param possible what the organisation can do now
 */
public record CaseResult(
    CaseView view,
    Intake intake,
    Scorecard scorecard,
    List<Benchmark> benchmarks,
    @Nullable String applied,
    List<String> questions,
    List<KeptEvidence> evidence,
    @Nullable Verdict verdict,
    Set<OwnAct> possible) {

  /** Keeps the lists. */
  public CaseResult {
    benchmarks = List.copyOf(benchmarks);
    questions = List.copyOf(questions);
    evidence = List.copyOf(evidence);
    possible = Set.copyOf(possible);
  }

  /**
   * What became of a case in the end.
   *
   * @param decision what the committee decided
   * @param agreed the result that it decided on
   * @param appealUntil the last day on which an appeal is possible
   */
  public record Verdict(Decision decision, RatedResult agreed, LocalDate appealUntil) {}
}
