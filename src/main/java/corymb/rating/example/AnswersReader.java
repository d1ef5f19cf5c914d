package corymb.rating.example;

import corymb.facts.Answer;
import corymb.facts.Value;
import corymb.rating.example.ExampleTable.Row;
import corymb.scheme.Pack;
import corymb.scheme.Response;
import corymb.scheme.question.Question;
import corymb.scheme.yaml.Faults;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Turns the rows of a table into examples that begin with answers. */
final class AnswersReader {

  private static final String CASE = "case";
  private static final String INDICATOR = "indicator";

  private final Pack pack;
  private final ExampleTable table;
  private final Faults faults;
  private final String code;
  private final List<String> expected;

  /**
   * @param code the code that the whole table is about; empty when a column says it row by row
   */
  AnswersReader(Pack pack, ExampleTable table, String code, Faults faults) {
    this.pack = pack;
    this.table = table;
    this.faults = faults;
    this.code = code;
    boolean points = pack.indicators().stream().anyMatch(i -> i.code().equals(code));
    this.expected =
        points ? List.of("rule", "measure", "points", "minimum") : List.of("rule", "outcome");
  }

  List<Example> examples() {
    List<String> fixed = new ArrayList<>(List.of(CASE));
    fixed.addAll(code.isEmpty() ? List.of(INDICATOR) : List.of());
    fixed.addAll(expected);
    if (!table.columns().containsAll(fixed)) {
      faults.add(table.file(), 1, "must have the columns " + fixed + " beside those of questions");
      return List.of();
    }
    List<String> questions = new ArrayList<>(table.columns());
    questions.removeAll(fixed);
    List<String> unknown =
        questions.stream().filter(q -> pack.questionnaire().find(q) == null).toList();
    unknown.forEach(q -> faults.add(table.file(), 1, "there is no question '" + q + "'"));
    questions.removeAll(unknown);
    return table.rows().stream()
        .filter(this::isAboutAKnownCode)
        .map(row -> example(row, questions))
        .toList();
  }

  private boolean isAboutAKnownCode(Row row) {
    String about = codeOf(row);
    boolean known =
        Stream.concat(pack.indicators().stream(), pack.criteria().stream())
            .anyMatch(indicator -> indicator.code().equals(about));
    if (!known) {
      faults.add(
          table.file(), row.line(), "no indicator or criterion has the code '" + about + "'");
    }
    return known;
  }

  private String codeOf(Row row) {
    return code.isEmpty() ? row.cell(INDICATOR) : code;
  }

  private Example example(Row row, List<String> questions) {
    Map<String, String> wanted = new LinkedHashMap<>();
    expected.forEach(column -> wanted.put(column, row.cell(column)));
    return new Example.OfAnswers(
        table.file(), row.line(), row.cell(CASE), codeOf(row), response(row, questions), wanted);
  }

  private Response response(Row row, List<String> given) {
    Map<String, Answer> answers = new LinkedHashMap<>();
    for (Question question : pack.questionnaire().questions()) {
      String text = given.contains(question.code()) ? row.cell(question.code()) : "";
      answers.put(question.code(), answer(question, text, row.line()));
    }
    return new Response(answers);
  }

  private Answer answer(Question question, String text, int line) {
    Value value = null;
    try {
      value = AnswerText.read(question, text);
    } catch (IllegalArgumentException e) {
      faults.add(
          table.file(),
          line,
          "'%s' is no answer to '%s'; %s".formatted(text, question.code(), e.getMessage()));
    }
    return Answer.of(question.code(), value);
  }
}
