package corymb.intake.sheet;

import corymb.facts.Cell;
import corymb.intake.problem.Nearest;
import corymb.intake.problem.ProblemCode;
import corymb.intake.problem.Remark;
import corymb.intake.raw.Bare;
import corymb.intake.raw.UnreadableSource;
import corymb.intake.xlsx.Target;
import corymb.intake.xlsx.XlsxFile;
import corymb.scheme.question.Question;
import corymb.scheme.question.Questionnaire;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Finds where questions stand whose names are gone, so that their rows can be told.
 *
 * @param cells the cells with the texts of questions, by the codes of the questions
 */
record QuestionTexts(Map<String, Cell> cells) {

  /** The name of the sheet that lists the problems found before; its texts are no questions. */
  private static final String PROBLEMS = "corymb.problems";

  /** No question is longer; to look through longer texts over and over would take long. */
  private static final int LONGEST = 2000;

  /** Looks through all sheets for the texts of the questions, if there are any to look for. */
  static QuestionTexts of(
      Collection<Question> questions,
      Supplier<List<Questionnaire>> elsewhere,
      XlsxFile file,
      NameTable names)
      throws UnreadableSource {
    Map<String, Cell> cells = new HashMap<>();
    Map<String, String> codes = new HashMap<>();
    List<Questionnaire> others = questions.isEmpty() ? List.of() : elsewhere.get();
    for (Question question : questions) {
      codes.put(Bare.words(question.text()), question.code());
      others.stream()
          .flatMap(other -> Stream.ofNullable(other.find(question.code())))
          .forEach(same -> codes.putIfAbsent(Bare.words(same.text()), same.code()));
    }
    if (!codes.isEmpty()) {
      Cell problems = names.target(PROBLEMS) instanceof Target.OneCell one ? one.cell() : null;
      file.texts(
          (place, text) -> {
            String code = text.length() > LONGEST ? null : codes.get(Bare.words(text));
            boolean listed = problems != null && problems.sheet().equals(place.sheet());
            if (code != null && !listed) {
              cells.putIfAbsent(code, place);
            }
          });
    }
    return new QuestionTexts(cells);
  }

  /** That the name of a question is missing, with what probably became of it. */
  Remark missing(String question, Collection<String> otherNames) {
    Map<String, String> details = new HashMap<>();
    String nearest = Nearest.of(question, otherNames);
    if (nearest != null) {
      details.put("nearest", nearest);
    }
    Cell text = cells.get(question);
    if (text != null) {
      details.put("text", text.toString());
    } else if (nearest == null) {
      details.put("row", "");
    }
    return new Remark(ProblemCode.NAME_MISSING, "", details);
  }

  /** That the cell of a question was lost, with the place where its text still stands. */
  Remark lost(String question, Remark remark) {
    Cell text = cells.get(question);
    return text == null
        ? remark
        : new Remark(remark.code(), remark.found(), Map.of("text", text.toString()));
  }
}
