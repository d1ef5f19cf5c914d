package corymb.usecase.draft;

import corymb.assessment.organisation.Organisation;
import corymb.assessment.state.Submission;
import corymb.intake.Intake;
import corymb.scheme.Pack;
import corymb.scheme.language.Language;
import corymb.store.blob.Blobs;
import corymb.store.cases.CaseStore;
import corymb.store.drafts.DraftAnswer;
import corymb.store.drafts.DraftAnswers;
import corymb.store.people.NoSuchOrganisation;
import corymb.store.people.Organisations;
import corymb.store.session.Session;
import corymb.usecase.casework.Casework;
import corymb.usecase.rated.LookAtAnswers;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Reads drafts; they answer the pack that is used where none is named. */
final class Drafts {

  /** The name of a draft in messages, and of the file that it is handed in as. */
  static final String NAME = "answers.json";

  private final Casework casework;
  private final Map<Language, LookAtAnswers> looks = new ConcurrentHashMap<>();

  Drafts(Casework casework) {
    this.casework = casework;
  }

  /** Looks by the rules of the pack of drafts; made at the first use in a language. */
  LookAtAnswers looks(Language language) {
    return looks.computeIfAbsent(
        language, l -> new LookAtAnswers(casework.shelf(), casework.shelf().first(), l));
  }

  /** The draft of an organisation. */
  Draft read(Session session, String id, LocalDate today, Language language) {
    LookAtAnswers looks = looks(language);
    Organisation organisation =
        Organisations.find(session, id).orElseThrow(() -> new NoSuchOrganisation(id));
    Map<String, DraftAnswer> answers = known(looks.pack(), DraftAnswers.of(session, id));
    return new Draft(organisation, answers, looks.look(NAME, texts(answers), today));
  }

  /** What the organisation handed in last, by the day its answers describe; empty for nothing. */
  Optional<Intake> lastResponse(Session session, String organisation) {
    List<String> cases = CaseStore.of(session, organisation);
    if (cases.isEmpty()) {
      return Optional.empty();
    }
    Submission last = CaseStore.load(session, cases.get(cases.size() - 1)).state().submission();
    byte[] bytes = Blobs.get(session, last.response().sha256());
    return Optional.of(casework.rating().read(last.response().name(), bytes, last.importedOn()));
  }

  /** The answers to questions that the pack asks; an earlier version may have asked others. */
  private static Map<String, DraftAnswer> known(Pack pack, Map<String, DraftAnswer> answers) {
    Map<String, DraftAnswer> known = new LinkedHashMap<>(answers);
    known.keySet().removeIf(question -> pack.questionnaire().find(question) == null);
    return known;
  }

  /** What was answered, by the codes of the questions. */
  static Map<String, String> texts(Map<String, DraftAnswer> answers) {
    Map<String, String> texts = new LinkedHashMap<>();
    answers
        .values()
        .forEach(
            answer -> {
              if (!answer.answer().isEmpty()) {
                texts.put(answer.question(), answer.answer());
              }
            });
    return texts;
  }
}
