package corymb.usecase.result;

import corymb.assessment.CaseHistory;
import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Permit;
import corymb.assessment.actor.Role;
import corymb.assessment.state.Submission;
import corymb.intake.Intake;
import corymb.intake.SchemeRef;
import corymb.scheme.Pack;
import corymb.scheme.language.Language;
import corymb.store.blob.Blobs;
import corymb.usecase.casework.Casework;
import corymb.usecase.rated.AnswersLook;
import corymb.usecase.rated.LookAtAnswers;
import corymb.usecase.rated.RateAnswers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** Tells what a case would come to with other answers; nothing is kept of them. */
public final class TryChanges {

  /** Who may. */
  public static final Permit PERMIT =
      Permit.of("try other answers", Role.CLUSTER_MANAGER, Role.SECRETARIAT);

  private final Casework casework;
  private final Map<Spoken, LookAtAnswers> looks = new ConcurrentHashMap<>();

  /** A pack in a language. */
  private record Spoken(String pack, Language language) {}

  /** On this casework. */
  public TryChanges(Casework casework) {
    this.casework = casework;
  }

  /**
   * A case beside what it would be.
   *
   * @param id the case
   * @param answers the answers as they were handed in, by the codes of their questions
   * @param before how far they get
   * @param after how far the changed ones get
   */
  public record Tried(
      String id, Map<String, String> answers, AnswersLook before, AnswersLook after) {}

  /**
   * Tries changes.
   *
   * @param language the language of problems and results
   * @param changes other answers by the codes of their questions, empty for not answered; codes
   *     that the pack does not have are left out
   */
  public Tried run(Actor actor, String id, Language language, Map<String, String> changes) {
    CaseHistory history = casework.look(actor, PERMIT, id);
    Pack pack = casework.pack(history);
    LookAtAnswers look = looks.computeIfAbsent(new Spoken(pack.name(), language), this::look);
    Submission submission = history.state().submission();
    byte[] bytes =
        casework.store().in(session -> Blobs.get(session, submission.response().sha256()));
    Intake intake =
        casework.rating().read(submission.response().name(), bytes, submission.importedOn());
    Map<String, String> answers = RateAnswers.texts(intake);
    Map<String, String> changed = new LinkedHashMap<>(answers);
    changes.forEach(
        (question, text) -> {
          if (pack.questionnaire().find(question) != null) {
            changed.put(question, text);
          }
        });
    return new Tried(
        id,
        answers,
        look.look(id, answers, submission.importedOn()),
        look.look(id, changed, submission.importedOn()));
  }

  private LookAtAnswers look(Spoken spoken) {
    SchemeRef ref = SchemeRef.of(spoken.pack());
    return new LookAtAnswers(
        casework.shelf(),
        Objects.requireNonNull(casework.shelf().find(ref.id(), ref.version())),
        spoken.language());
  }
}
