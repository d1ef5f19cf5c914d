package corymb.usecase.review;

import corymb.assessment.CaseHistory;
import corymb.assessment.finding.Findings;
import corymb.assessment.state.ActRefused;
import corymb.assessment.state.Agreed;
import corymb.assessment.state.Submission;
import corymb.facts.Value;
import corymb.intake.Intake;
import corymb.intake.Problem;
import corymb.scheme.question.Question;
import corymb.scheme.question.QuestionType;
import corymb.store.blob.Blobs;
import corymb.store.session.Session;
import corymb.usecase.casework.Casework;
import corymb.usecase.rated.RateAnswers;
import corymb.usecase.rated.RatedAnswers;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The organisation's own answers of a case, and the sets that people make of them. */
public final class AnswerSets {

  private final RateAnswers rating;
  private final Submission submission;
  private final Intake own;

  private AnswerSets(RateAnswers rating, Submission submission, Intake own) {
    this.rating = rating;
    this.submission = submission;
    this.own = own;
  }

  /** The answer sets of a case. */
  public static AnswerSets of(Casework casework, Session session, CaseHistory history) {
    Submission submission = history.state().submission();
    byte[] response = Blobs.get(session, submission.response().sha256());
    return of(casework.rating(), submission, response);
  }

  /**
   * The answer sets of what was handed in.
   *
   * @param response the original bytes
   */
  public static AnswerSets of(RateAnswers rating, Submission submission, byte[] response) {
    Intake own = rating.read(submission.response().name(), response, submission.importedOn());
    return new AnswerSets(rating, submission, own);
  }

  /** The answers of a case that count by now as text: the agreed ones, else the own ones. */
  public static Map<String, String> best(Casework casework, Session session, CaseHistory history) {
    Agreed agreed = history.state().consensus().orElse(null);
    if (agreed == null) {
      return of(casework, session, history).own();
    }
    return RateAnswers.texts(
        casework
            .rating()
            .read(
                agreed.current().answers().name(),
                Blobs.get(session, agreed.current().answers().sha256()),
                history.state().submission().importedOn()));
  }

  /** The organisation's own answers as they were read. */
  public Intake intake() {
    return own;
  }

  /** The organisation's own given answers as text. */
  public Map<String, String> own() {
    return RateAnswers.texts(own);
  }

  /**
   * New answers in the one way in which they are written, so that they can be compared.
   *
   * @param day the day on which they are given
   * @throws ActRefused when a question does not exist or a text is no answer to it
   */
  public Map<String, Optional<String>> normal(Map<String, Optional<String>> answers) {
    Map<String, Optional<String>> plain = new TreeMap<>();
    answers.forEach((question, text) -> plain.put(question, plain(question, text)));
    Intake read = read("the answer", plain);
    Map<String, Optional<String>> normal = new TreeMap<>();
    answers.forEach(
        (question, text) -> {
          if (own.checkedBy().questionnaire().find(question) == null) {
            throw new ActRefused(
                "the questionnaire has no question '{0}'; codes look like team.fte", question);
          }
          Value value = read.checked().answer(question).value();
          if (text.isPresent() && value == null) {
            throw new ActRefused(
                "'{0}' is no answer to {1}; expected: {2}",
                text.get(), question, expected(read, question));
          }
          normal.put(question, Optional.ofNullable(value).map(Value::text));
        });
    return normal;
  }

  private static String expected(Intake intake, String question) {
    return intake.problems().stream()
        .filter(problem -> question.equals(problem.question()))
        .map(Problem::expected)
        .distinct()
        .collect(Collectors.joining("; "));
  }

  /** The own answers with an assessor's corrections, rated. */
  public RatedAnswers corrected(String assessor, Findings findings) {
    return rate("answers corrected by " + assessor, findings.corrections());
  }

  /**
   * The own answers with changes, rated.
   *
   * @throws corymb.usecase.rated.FaultyAnswers when they do not fit together
   */
  public RatedAnswers rate(String name, Map<String, Optional<String>> changes) {
    return rating.rate(read(name, changes));
  }

  /** The own answers with changes as {@code answers.json}. */
  public byte[] bytes(Map<String, Optional<String>> changes) {
    return RateAnswers.changed(own, changes);
  }

  /** Yes and no in the ways in which people write them; all else is left to the reading. */
  private Optional<String> plain(String question, Optional<String> text) {
    Question asked = own.checkedBy().questionnaire().find(question);
    if (asked == null || asked.type() != QuestionType.YESNO) {
      return text.map(String::strip);
    }
    return text.map(
        word ->
            switch (word.strip().toLowerCase(Locale.ROOT)) {
              case "true", "yes" -> "true";
              case "false", "no" -> "false";
              default -> word;
            });
  }

  /**
   * What a set of answers changes of the own ones; empty for "not answered".
   *
   * @param answers the set as {@code answers.json}
   */
  public Map<String, Optional<String>> changes(String name, byte[] answers) {
    Map<String, String> own = own();
    Map<String, String> now =
        RateAnswers.texts(rating.read(name, answers, submission.importedOn()));
    TreeSet<String> questions = new TreeSet<>(own.keySet());
    questions.addAll(now.keySet());
    Map<String, Optional<String>> changes = new TreeMap<>();
    for (String question : questions) {
      Optional<String> value = Optional.ofNullable(now.get(question));
      if (!value.equals(Optional.ofNullable(own.get(question)))) {
        changes.put(question, value);
      }
    }
    return changes;
  }

  private Intake read(String name, Map<String, Optional<String>> changes) {
    LocalDate day = submission.importedOn();
    return rating.read(name, bytes(changes), day);
  }
}
