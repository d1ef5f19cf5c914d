package corymb.usecase.demo;

import corymb.benchmark.synthetic.SyntheticOrganisation;
import corymb.facts.Answer;
import corymb.facts.Value;
import corymb.intake.json.AnswersWriter;
import corymb.scheme.Pack;
import corymb.usecase.ResponseSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/**
 * An invented organisation's answers as something that can be handed in.
 *
 * @param name the name of the file
 * @param answers the given answers as text
 * @param handedIn the day of the hand-in
 */
record Invented(String name, Map<String, String> answers, LocalDate handedIn) {

  private static final String DATE = "organisation.assessmentDate";
  private static final int DAYS_TO_HAND_IN = 10;
  private static final int MONTHS_BEFORE = 20;

  static Invented of(SyntheticOrganisation organisation) {
    Map<String, String> answers = new TreeMap<>();
    for (Answer answer : organisation.response().answers().values()) {
      Value value = answer.value();
      if (value != null) {
        answers.put(answer.question(), value.text());
      }
    }
    return of(organisation.id(), answers);
  }

  private static Invented of(String id, Map<String, String> answers) {
    LocalDate day = LocalDate.parse(answers.getOrDefault(DATE, ""));
    return new Invented(id + ".json", answers, day.plusDays(DAYS_TO_HAND_IN));
  }

  /** The same organisation 20 months before, with all services and channels still to be made. */
  Invented before() {
    Map<String, String> weaker = new TreeMap<>();
    answers.forEach((question, text) -> weaker.put(question, weaker(question, text)));
    return of(name.replace(".json", "-before"), weaker);
  }

  private static String weaker(String question, String text) {
    if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
      return LocalDate.parse(text).minusMonths(MONTHS_BEFORE).toString();
    }
    boolean young = question.startsWith("services.") || question.startsWith("communication.");
    if (young && text.matches("\\d+")) {
      return "0";
    }
    return text;
  }

  ResponseSource.Read source(Pack pack) {
    return new ResponseSource.Read(name, name, AnswersWriter.write(pack, answers));
  }
}
