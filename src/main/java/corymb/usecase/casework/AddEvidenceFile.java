package corymb.usecase.casework;

import corymb.assessment.CaseHistory;
import corymb.assessment.act.AddEvidence;
import corymb.assessment.act.Evidence;
import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Permit;
import corymb.assessment.actor.Role;
import corymb.assessment.state.ActRefused;
import corymb.assessment.state.Kept;
import corymb.scheme.Pack;
import corymb.store.blob.Blobs;
import java.time.LocalDate;
import java.util.List;

/** Keeps a file as evidence for answers of a case; the same file may serve several cases. */
public final class AddEvidenceFile {

  /** The largest file, 25 MiB. */
  public static final int LIMIT = 25 * 1024 * 1024;

  /** Who may. */
  public static final Permit PERMIT =
      Permit.of("add evidence", Role.CLUSTER_MANAGER, Role.ASSESSOR, Role.SECRETARIAT);

  private final Casework casework;

  /** On this casework. */
  public AddEvidenceFile(Casework casework) {
    this.casework = casework;
  }

  /**
   * Adds a file; it was received on the day of the act.
   *
   * @param effective the day from which its content holds, not after the day of the act
   * @throws ActRefused when it is empty, too large, supports no question of the scheme, or takes
   *     effect after it was received
   */
  public CaseHistory run(
      Actor actor,
      String id,
      When when,
      String name,
      byte[] bytes,
      List<String> questions,
      LocalDate effective) {
    if (bytes.length == 0 || bytes.length > LIMIT) {
      throw new ActRefused(
          "evidence has from 1 to {0} bytes, {1} has {2}", LIMIT, name, bytes.length);
    }
    return casework.act(
        actor,
        PERMIT,
        id,
        when,
        (session, history) -> {
          requireQuestions(casework.pack(history), questions);
          Kept file = new Kept(Blobs.put(session, bytes), name, bytes.length);
          return new AddEvidence(new Evidence(file, questions, effective, when.on()));
        });
  }

  private static void requireQuestions(Pack pack, List<String> questions) {
    if (questions.isEmpty()) {
      throw new ActRefused("evidence supports at least one question: name it");
    }
    for (String question : questions) {
      if (pack.questionnaire().find(question) == null) {
        throw new ActRefused(
            "the questionnaire has no question '{0}'; codes look like team.fte", question);
      }
    }
  }
}
