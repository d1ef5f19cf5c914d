package corymb.intake.problem;

import corymb.facts.Cell;
import corymb.intake.Problem;
import corymb.intake.Problem.Severity;
import corymb.scheme.language.Language;
import corymb.scheme.language.Wordbook;
import corymb.scheme.question.CrossCheck;
import corymb.scheme.question.Question;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of the problems in one language; safe for many threads. */
public final class ProblemTexts {

  private static final String BOOK = "/corymb/intake/problems";

  private final Wordbook words;

  private ProblemTexts(Language language) {
    this.words = Wordbook.read(BOOK, language);
  }

  /** The words in English. */
  public static ProblemTexts english() {
    return English.TEXTS;
  }

  /** The words in a language; the packs that are spoken of should be in it too. */
  public static ProblemTexts in(Language language) {
    return language == Language.ENGLISH ? english() : new ProblemTexts(language);
  }

  /** The language of the words. */
  public Language language() {
    return words.language();
  }

  /** A problem of a source as a whole. */
  public Problem ofSource(Remark remark) {
    return problem(remark, null, null, new HashMap<>());
  }

  /** A problem of a cell that answers no question. */
  public Problem ofCell(Remark remark, @Nullable Cell cell) {
    return problem(remark, null, cell, new HashMap<>());
  }

  /**
   * A problem of an answer.
   *
   * @param expected what the question expects; a problem that expects something else says so itself
   */
  public Problem ofAnswer(Remark remark, Question question, @Nullable Cell cell, String expected) {
    Map<String, String> names = names(question, cell);
    names.put("expected", expected);
    return problem(remark, question.code(), cell, names);
  }

  /**
   * A violated cross-check, in the words of the pack.
   *
   * @param found the answers it is about
   * @param expected what would be right
   */
  public Problem ofCheck(
      CrossCheck check, Question question, @Nullable Cell cell, String found, String expected) {
    Map<String, String> names = names(question, cell);
    names.put("message", check.message());
    return new Problem(
        check.code(),
        check.warning() ? Severity.WARNING : Severity.ERROR,
        question.code(),
        cell,
        Excerpt.of(found),
        expected,
        text("X.message", names),
        check.advice());
  }

  /** A text by its key, with the names filled in. */
  public String text(String key, Map<String, String> names) {
    return words.text(key, names);
  }

  /** Whether there is a text for the key. */
  public boolean has(String key) {
    return words.has(key);
  }

  private Problem problem(
      Remark remark, @Nullable String question, @Nullable Cell cell, Map<String, String> names) {
    String code = remark.code().code();
    String found = Excerpt.of(remark.found());
    remark.details().forEach((name, detail) -> names.put(name, detail(detail, remark.details())));
    names.put("found", found);
    if (cell != null) {
      names.put("place", cell.toString());
    }
    if (has(code + ".expected")) {
      names.put("expected", text(code + ".expected", names));
    }
    return new Problem(
        code,
        remark.code().severity(),
        question,
        cell,
        found,
        names.getOrDefault("expected", ""),
        text(code + ".message", names),
        text(code + ".advice", names));
  }

  private String detail(String detail, Map<String, String> others) {
    String key = Remark.key(detail);
    return key == null || !has(key) ? Excerpt.of(detail) : text(key, others);
  }

  private static Map<String, String> names(Question question, @Nullable Cell cell) {
    Map<String, String> names = new HashMap<>();
    names.put("question", question.text());
    names.put("name", question.code());
    names.put("place", cell == null ? question.code() : cell.toString());
    if (!question.unit().isEmpty()) {
      names.put("unit", question.unit());
    }
    return names;
  }

  /** Read when the first problem is put into words. */
  private static final class English {
    private static final ProblemTexts TEXTS = new ProblemTexts(Language.ENGLISH);
  }
}
