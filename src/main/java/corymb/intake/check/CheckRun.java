package corymb.intake.check;

import corymb.facts.Answer;
import corymb.facts.Value;
import corymb.facts.Value.Day;
import corymb.intake.Problem;
import corymb.intake.Problem.Severity;
import corymb.intake.answer.Outcome;
import corymb.intake.check.ResponseCheck.ReadyCheck;
import corymb.intake.problem.ProblemCode;
import corymb.intake.problem.ProblemTexts;
import corymb.intake.problem.Remark;
import corymb.intake.raw.RawAnswer;
import corymb.intake.raw.Reading;
import corymb.scheme.Response;
import corymb.scheme.question.Question;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Checks one response. */
final class CheckRun {

  /** The question whose answer must not lie after the day of import. */
  private static final String ASSESSMENT_DATE = "organisation.assessmentDate";

  private final Reading reading;
  private final LocalDate today;
  private final ProblemTexts texts;
  private final List<Problem> ofSource = new ArrayList<>();
  private final Map<String, List<Problem>> byQuestion = new HashMap<>();
  private final Set<String> faulty = new HashSet<>();

  CheckRun(Reading reading, LocalDate today, ProblemTexts texts) {
    this.reading = reading;
    this.today = today;
    this.texts = texts;
  }

  Checked run(List<QuestionCheck> questions, List<ReadyCheck> checks) {
    reading.remarks().forEach(remark -> ofSource.add(texts.ofSource(remark)));
    for (RawAnswer unknown : reading.unknown()) {
      unknown.remarks().forEach(r -> ofSource.add(texts.ofCell(r, unknown.cell())));
    }
    Map<String, Answer> answers = new LinkedHashMap<>(questions.size() * 2);
    for (QuestionCheck question : questions) {
      answers.put(question.question().code(), answer(question));
    }
    Map<String, Question> byCode = new HashMap<>(questions.size() * 2);
    questions.forEach(q -> byCode.put(q.question().code(), q.question()));
    Answers all = new Answers(answers, faulty);
    checks.forEach(check -> compare(check, all, byCode));
    return new Checked(
        new Response(Collections.unmodifiableMap(answers)), inOrder(answers.keySet()));
  }

  private Answer answer(QuestionCheck check) {
    String code = check.question().code();
    RawAnswer raw = reading.answers().get(code);
    RawAnswer said = raw == null ? RawAnswer.blank(code) : raw;
    Outcome outcome = notAfterToday(code, check.check(said, reading.manner()));
    said.remarks().forEach(remark -> add(check, said, remark));
    outcome.remarks().forEach(remark -> add(check, said, remark));
    Value value = faulty.contains(code) ? null : outcome.value();
    return new Answer(code, value, said.cell());
  }

  private Outcome notAfterToday(String code, Outcome outcome) {
    return code.equals(ASSESSMENT_DATE)
            && outcome.value() instanceof Day day
            && day.date().isAfter(today)
        ? Outcome.wrong(ProblemCode.AFTER_IMPORT, day.text(), Map.of("today", today.toString()))
        : outcome;
  }

  private void add(QuestionCheck check, RawAnswer raw, Remark remark) {
    Question question = check.question();
    String expected = check.expected(reading.manner(), texts);
    add(question.code(), texts.ofAnswer(remark, question, raw.cell(), expected));
    if (remark.code().severity() == Severity.ERROR) {
      faulty.add(question.code());
    }
  }

  private void compare(ReadyCheck ready, Answers answers, Map<String, Question> questions) {
    for (Violation violation : ready.comparison().violations(answers)) {
      String code = violation.question();
      Question question = Objects.requireNonNull(questions.get(code));
      String expected = texts.text(violation.key(), violation.details());
      add(
          code,
          texts.ofCheck(
              ready.check(), question, answers.of(code).cell(), violation.found(), expected));
    }
  }

  private void add(String question, Problem problem) {
    byQuestion.computeIfAbsent(question, q -> new ArrayList<>()).add(problem);
  }

  private List<Problem> inOrder(Set<String> questions) {
    List<Problem> all = new ArrayList<>(ofSource);
    if (!byQuestion.isEmpty()) {
      questions.forEach(question -> all.addAll(byQuestion.getOrDefault(question, List.of())));
    }
    return List.copyOf(all);
  }
}
