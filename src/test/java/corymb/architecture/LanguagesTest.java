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
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The wordbooks: every language has every key, no key is idle, and what is filled in is the same.
 */
class LanguagesTest {

  private static final Path RESOURCES = Path.of("src/main/resources/corymb");
  private static final Path TEMPLATES = Path.of("templates");
  private static final Pattern WORD = Pattern.compile("\\{\\{%([^}]*)}}");
  private static final Pattern TAG = Pattern.compile("\\{\\{.*?}}|</?[a-z]+");
  private static final Pattern NAME = Pattern.compile("\\{([A-Za-z0-9]+)\\}");

  private static Map<String, String> words(String book, Language language) throws IOException {
    return words(RESOURCES.resolve(book), language);
  }

  private static Map<String, String> words(Path book, Language language) throws IOException {
    Properties texts = new Properties();
    Path file = book.resolveSibling(book.getFileName() + "_" + language.code() + ".properties");
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
  @CsvSource({
    "intake/problems",
    "intake/workbook",
    "rating/wording",
    "report/words",
    "report/certificate"
  })
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
    "report/certificate, report/certificate",
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

  private static Map<String, String> templates(String folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.list(TEMPLATES.resolve(folder))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".html")).toList()) {
        texts.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return texts;
  }

  @ParameterizedTest
  @ValueSource(strings = {"report", "certificate"})
  void templates_name_exactly_the_words_that_every_language_has(String folder) throws IOException {
    Set<String> named =
        WORD.matcher(String.join("\n", templates(folder).values()))
            .results()
            .map(found -> found.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(named.remove("lang")).isTrue();
    Map<String, String> english = templateWords(folder, Language.ENGLISH);
    assertThat(english.keySet()).isEqualTo(named);
    for (Language language : Language.values()) {
      Map<String, String> words = templateWords(folder, language);
      assertThat(words.keySet()).as(language.code()).isEqualTo(named);
      words.forEach(
          (key, text) ->
              assertThat(tags(text))
                  .as(language.code() + " " + key)
                  .isEqualTo(tags(english.get(key))));
    }
  }

  private static Map<String, String> templateWords(String folder, Language language)
      throws IOException {
    return words(TEMPLATES.resolve(folder).resolve("words"), language);
  }

  private static List<String> tags(String text) {
    return TAG.matcher(text).results().map(found -> found.group()).sorted().toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"report", "certificate"})
  void no_template_holds_words_of_its_own(String folder) throws IOException {
    templates(folder)
        .forEach(
            (file, text) -> {
              String bare = text.replaceAll("(?s)<!--.*?-->", "").replaceAll("\\{\\{.*?}}", "");
              String shown = bare.replaceAll("alt=\"([^\"]*)\"", ">$1<").replaceAll("<[^>]*>", " ");
              assertThat(shown).as(file).doesNotContainPattern("\\p{L}{2}");
            });
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
