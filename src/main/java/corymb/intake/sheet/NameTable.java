package corymb.intake.sheet;

import corymb.facts.Cell;
import corymb.intake.xlsx.DefinedName;
import corymb.intake.xlsx.Target;
import corymb.intake.xlsx.Target.OneCell;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The defined names of a workbook. */
final class NameTable {

  private static final Pattern LIKE_A_QUESTION = Pattern.compile("[A-Za-z]\\w*(\\.\\w+)+");

  /** The most characters that a name can have. */
  private static final int LONGEST = 255;

  private static final String OURS = "corymb.";

  private final Map<String, List<DefinedName>> names = new LinkedHashMap<>();

  NameTable(List<DefinedName> all) {
    for (DefinedName name : all) {
      names.computeIfAbsent(name.name(), n -> new ArrayList<>()).add(name);
    }
  }

  /** The names with the text, those for the whole workbook first. */
  List<DefinedName> named(String text) {
    List<DefinedName> named = new ArrayList<>(names.getOrDefault(text, List.of()));
    named.removeIf(DefinedName::ofSheetOnly);
    names.getOrDefault(text, List.of()).stream()
        .filter(DefinedName::ofSheetOnly)
        .forEach(named::add);
    return named;
  }

  /** What the name for the whole workbook stands for, null when there is none. */
  @Nullable Target target(String text) {
    List<DefinedName> named = named(text);
    return named.isEmpty() || named.get(0).ofSheetOnly() ? null : named.get(0).target();
  }

  /** The names of single cells that look like codes of questions but are none. */
  Map<String, Cell> unknown(Predicate<String> isQuestion) {
    Map<String, Cell> unknown = new LinkedHashMap<>();
    names.forEach(
        (name, all) -> {
          if (looksLikeQuestion(name)
              && !isQuestion.test(name)
              && all.get(0).target() instanceof OneCell one) {
            unknown.put(name, one.cell());
          }
        });
    return unknown;
  }

  /** Whether some name looks like the code of a question. */
  boolean hasQuestions() {
    return names.keySet().stream().anyMatch(NameTable::looksLikeQuestion);
  }

  private static boolean looksLikeQuestion(String name) {
    return name.length() <= LONGEST
        && LIKE_A_QUESTION.matcher(name).matches()
        && !name.startsWith(OURS);
  }
}
