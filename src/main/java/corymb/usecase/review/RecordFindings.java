package corymb.usecase.review;

import corymb.assessment.CaseHistory;
import corymb.assessment.act.AddEvidence;
import corymb.assessment.act.Find;
import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Permit;
import corymb.assessment.actor.Role;
import corymb.assessment.finding.Finding;
import corymb.assessment.state.ActRefused;
import corymb.usecase.casework.Casework;
import corymb.usecase.casework.Eyes;
import corymb.usecase.casework.Submissions;
import corymb.usecase.casework.When;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** An assessor confirms answers, corrects them, or wants evidence. */
public final class RecordFindings {

  /** Who may. */
  public static final Permit PERMIT = Permit.of("record findings", Role.ASSESSOR);

  private final Casework casework;

  /** On this casework. */
  public RecordFindings(Casework casework) {
    this.casework = casework;
  }

  /**
   * Records findings, all or none.
   *
   * @throws ActRefused when a question does not exist, stands there twice, a correction is no
   *     answer to its question, or evidence is not in the case
   */
  public CaseHistory run(Actor actor, String id, When when, List<Finding> findings) {
    return casework.act(
        actor,
        PERMIT,
        id,
        when,
        (session, history) -> {
          requireOnce(findings);
          findings.stream()
              .filter(Finding::corrects)
              .forEach(finding -> Submissions.requireCorrectable(finding.question()));
          findings.forEach(finding -> requireEvidence(actor, history, finding));
          return new Find(normal(AnswerSets.of(casework, session, history), findings));
        });
  }

  private static List<Finding> normal(AnswerSets sets, List<Finding> findings) {
    Map<String, Optional<String>> answers = new HashMap<>();
    Map<String, String> own = sets.own();
    for (Finding finding : findings) {
      String question = finding.question();
      String text = finding.corrects() ? finding.value() : own.get(question);
      answers.put(question, Optional.ofNullable(text));
    }
    Map<String, Optional<String>> normal = sets.normal(answers);
    return findings.stream().map(finding -> withValue(finding, normal)).toList();
  }

  private static Finding withValue(Finding finding, Map<String, Optional<String>> normal) {
    String value =
        finding.corrects()
            ? normal.getOrDefault(finding.question(), Optional.empty()).orElse(null)
            : null;
    return new Finding(
        finding.question(), finding.verdict(), value, finding.reason(), finding.evidence());
  }

  private static void requireOnce(List<Finding> findings) {
    if (findings.isEmpty()) {
      throw new ActRefused("there is no finding to record");
    }
    Set<String> questions = findings.stream().map(Finding::question).collect(Collectors.toSet());
    if (questions.size() < findings.size()) {
      throw new ActRefused("a question has two findings at once; say one thing of each answer");
    }
  }

  private static void requireEvidence(Actor actor, CaseHistory history, Finding finding) {
    Set<String> kept =
        new Eyes(actor, history)
            .evidence(history).stream()
                .map(entry -> ((AddEvidence) entry.act()).evidence().file().sha256())
                .collect(Collectors.toSet());
    for (String sha256 : finding.evidence()) {
      if (!kept.contains(sha256)) {
        throw new ActRefused(
            "the case has no evidence {0}; add the file to the case first", sha256);
      }
    }
  }
}
