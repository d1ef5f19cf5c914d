package corymb.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.intake.problem.ProblemCode;
import corymb.scheme.language.Language;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The wordbooks: every language has every key, no key is idle, and what is filled in is the same.
 */
class LanguagesTest {

  private static final Path RESOURCES = Path.of("src/main/resources/corymb");
  private static final Pattern NAME = Pattern.compile("\\{([A-Za-z0-9]+)\\}");

  private static Map<String, String> words(String book, Language language) throws IOException {
    Properties texts = new Properties();
    Path file = RESOURCES.resolve(book + "_" + language.code() + ".properties");
    try (Reader reader = Files.newBufferedReader(file)) {
      texts.load(reader);
    }
    Map<String, String> words = new TreeMap<>();
    texts.stringPropertyNames().forEach(key -> words.put(key, texts.getProperty(key)));
    return words;
  }

  /** The page of all problems is written in English only. */
  private static boolean isOfThePage(String key) {
    return key.startsWith("page.") || key.endsWith(".means");
  }

  private static Map<String, String> english(String book) throws IOException {
    Map<String, String> words = words(book, Language.ENGLISH);
    words.keySet().removeIf(key -> book.endsWith("problems") && isOfThePage(key));
    return words;
  }

  @ParameterizedTest
  @CsvSource({"intake/problems", "intake/workbook", "rating/wording", "report/words"})
  void every_language_has_the_keys_of_english_and_fills_in_the_same(String book)
      throws IOException {
    Map<String, String> english = english(book);
    for (Language language : Language.ENGLISH.others()) {
      Map<String, String> words = words(book, language);
      assertThat(words.keySet()).as(language.code()).isEqualTo(english.keySet());
      assertThat(words.values()).as(language.code()).noneMatch(String::isBlank);
      words.forEach(
          (key, text) ->
              assertThat(names(english.get(key)))
                  .as(language.code() + " " + key)
                  .containsAll(names(text)));
    }
  }

  private static Set<String> names(String text) {
    return NAME.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
  }

  @ParameterizedTest
  @CsvSource({
    "intake/problems, intake",
    "rating/wording, rating",
    "report/words, report",
  })
  void no_key_is_idle(String book, String folder) throws IOException {
    String program = program(folder);
    Set<String> idle = new TreeSet<>(english(book).keySet());
    idle.removeIf(key -> isUsed(key, program));
    assertThat(idle).isEmpty();
  }

  /** A key is used when it stands in the program, or when the program puts its last part to it. */
  private static boolean isUsed(String key, String program) {
    if (key.matches("P\\d{3}\\..*")) {
      return Stream.of(ProblemCode.values()).anyMatch(code -> key.startsWith(code.code()));
    }
    String start = key;
    while (!program.contains('"' + start + '"') && !program.contains('"' + start + ".\"")) {
      int dot = start.lastIndexOf('.');
      if (dot < 0) {
        return false;
      }
      start = start.substring(0, dot);
    }
    return true;
  }

  private static String program(String folder) throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/corymb").resolve(folder))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        texts.add(Files.readString(file));
      }
    }
    return String.join("\n", texts);
  }

  @Test
  void the_workbook_says_exactly_its_phrases() throws IOException {
    String phrases = Files.readString(Path.of("src/main/java/corymb/intake/workbook/Phrase.java"));
    Set<String> keys =
        Pattern.compile("(?m)^  ([A-Z_]+)[,;]$")
            .matcher(phrases)
            .results()
            .map(found -> found.group(1).toLowerCase(java.util.Locale.ROOT).replace('_', '.'))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(english("intake/workbook").keySet()).isEqualTo(keys);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void words_in_formulas_hold_no_double_quotes(Language language) throws IOException {
    assertThat(words("intake/workbook", language).values()).noneMatch(text -> text.contains("\""));
  }

  /** What would take the language of the machine. */
  @Test
  void nothing_asks_for_the_language_of_the_machine() throws IOException {
    assertThat(program(""))
        .doesNotContain(
            "Locale.getDefault(", ".toLowerCase()", ".toUpperCase()", "NumberFormat.getInstance()");
  }
}
