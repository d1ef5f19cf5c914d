package corymb.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/**
 * Every word of every page stands in a words file, in each language, and nothing stands there in
 * vain. A key that is put together from parts is written with its beginning in quotes, ending with
 * a dot and at least two names long, as in {@code 'frame.fault.' + status}: all keys that begin so
 * count as used.
 */
class WordsTest {

  private static final Path WORDS = Path.of("src/main/resources/corymb/web/words");
  private static final List<String> SUFFIXES = List.of("", "_de", "_fr", "_es");
  private static final int CASE = Pattern.CASE_INSENSITIVE;
  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
  private static final Pattern CALL = Pattern.compile("#\\{([a-z0-9.-]+)(\\(?)", CASE);
  private static final Pattern INLINE = Pattern.compile("\\[\\[.*?]]");
  private static final List<String> READ_ALOUD = List.of("alt", "aria-label", "placeholder");

  private final List<String> areas = areas();
  private final Map<String, String> english = all("");
  private final String templates = text(Path.of("templates/web"), ".html");
  private final Set<String> quoted = quoted();

  @Test
  void each_area_has_a_file_for_each_language_and_the_server_reads_it() {
    String settings = text(Path.of("src/main/resources/corymb/web"), "application.properties");
    for (String area : areas) {
      assertThat(settings).contains("corymb.web.words." + area);
      for (String suffix : SUFFIXES) {
        assertThat(WORDS.resolve(area + suffix + ".properties")).isRegularFile();
      }
    }
  }

  @Test
  void each_language_has_the_same_keys() {
    for (String suffix : SUFFIXES) {
      assertThat(all(suffix).keySet())
          .as("keys of %s", suffix)
          .containsExactlyInAnyOrderElementsOf(english.keySet());
    }
  }

  @Test
  void each_key_is_used_on_a_page() {
    List<String> prefixes = quoted.stream().filter(word -> word.endsWith(".")).toList();
    List<String> unused =
        english.keySet().stream()
            .filter(key -> !quoted.contains(key))
            .filter(key -> prefixes.stream().noneMatch(key::startsWith))
            .toList();
    assertThat(unused).isEmpty();
  }

  @Test
  void each_key_that_a_page_uses_is_there() {
    List<String> missing =
        quoted.stream()
            .filter(word -> word.endsWith(".") ? !begins(word) : !english.containsKey(word))
            .toList();
    assertThat(missing).isEmpty();
  }

  private boolean begins(String prefix) {
    boolean longEnough = prefix.chars().filter(sign -> sign == '.').count() > 1;
    return longEnough && english.keySet().stream().anyMatch(key -> key.startsWith(prefix));
  }

  @Test
  void a_text_is_given_arguments_when_it_has_a_place_for_them_and_only_then() {
    List<String> wrong = new ArrayList<>();
    Matcher call = CALL.matcher(templates);
    while (call.find()) {
      String text = english.get(call.group(1));
      boolean given = !call.group(2).isEmpty();
      if (text != null && given != ARGUMENT.matcher(text).find()) {
        wrong.add(call.group(1));
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void texts_take_the_same_arguments_in_each_language() {
    for (String suffix : SUFFIXES) {
      all(suffix)
          .forEach(
              (key, text) ->
                  assertThat(arguments(text))
                      .as(key + suffix)
                      .isEqualTo(arguments(english.getOrDefault(key, ""))));
    }
  }

  @Test
  void a_single_quote_is_doubled_in_a_text_with_arguments_and_nowhere_else() {
    for (String suffix : SUFFIXES) {
      all(suffix).forEach((key, text) -> quotesAreRight(key + suffix, text));
    }
  }

  private static void quotesAreRight(String name, String text) {
    if (arguments(text).isEmpty()) {
      assertThat(text).as(name).doesNotContain("''");
    } else {
      assertThat(text.replace("''", "").replace("'{'", "").replace("'}'", ""))
          .as(name)
          .doesNotContain("'");
      assertThatCode(() -> new MessageFormat(text, Locale.ROOT))
          .as(name)
          .doesNotThrowAnyException();
    }
  }

  @Test
  void no_template_has_words_of_its_own() throws IOException {
    List<String> bare = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("templates/web"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".html")).toList()) {
        for (Element each : Jsoup.parse(Files.readString(file)).getAllElements()) {
          words(each).forEach(word -> bare.add(file.getFileName() + ": " + word));
        }
      }
    }
    assertThat(bare).isEmpty();
  }

  private static Stream<String> words(Element element) {
    boolean filled =
        Stream.of("th:text", "th:utext", "th:replace", "th:remove").anyMatch(element::hasAttr);
    Stream<String> own = Stream.of(filled ? "" : INLINE.matcher(element.ownText()).replaceAll(""));
    return Stream.concat(own, READ_ALOUD.stream().map(element::attr))
        .filter(text -> text.chars().anyMatch(Character::isLetter))
        .filter(text -> !text.equals("Corymb"));
  }

  private static Set<String> arguments(String text) {
    Set<String> found = new TreeSet<>();
    Matcher matcher = ARGUMENT.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  /** What stands in quotes, or is called as words, and begins with the name of an area. */
  private Set<String> quoted() {
    String names = String.join("|", areas);
    Pattern word =
        Pattern.compile("(?:['\"]|#\\{)((?:" + names + ")\\.(?!properties)[a-z0-9.-]*)", CASE);
    Set<String> found = new TreeSet<>();
    Matcher matcher = word.matcher(templates + text(Path.of("src/main/java/corymb/web"), ".java"));
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  private static List<String> areas() {
    try (Stream<Path> files = Files.list(WORDS)) {
      return files
          .map(file -> file.getFileName().toString().replaceAll("(_..)?\\.properties$", ""))
          .distinct()
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<String, String> all(String suffix) {
    Map<String, String> found = new TreeMap<>();
    for (String area : areas) {
      words(WORDS.resolve(area + suffix + ".properties"))
          .forEach(
              (key, text) -> {
                assertThat(key).startsWith(area + ".");
                assertThat(text).as(key + suffix).isNotBlank();
                found.put(key, text);
              });
    }
    return found;
  }

  private static Map<String, String> words(Path file) {
    Map<String, String> found = new TreeMap<>();
    Properties once =
        new Properties() {
          @Override
          public synchronized Object put(Object key, Object text) {
            assertThat(found).as("twice in " + file).doesNotContainKey((String) key);
            return String.valueOf(found.put((String) key, (String) text));
          }
        };
    try (Reader reader = Files.newBufferedReader(file)) {
      once.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  private static String text(Path folder, String ending) {
    StringBuilder text = new StringBuilder();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(each -> each.toString().endsWith(ending)).toList()) {
        text.append(Files.readString(file)).append('\n');
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
