package corymb.scheme.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Every sentence that people are told stands in the phrasebook in each language, and nothing stands
 * there in vain. Sentences are found in the sources: what is given to {@code Sentence.of}, to
 * {@code Permit.of}, and to the constructor of a {@link SpokenFault}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SentencesTest {

  private static final Path SOURCES = Path.of("src/main/java");
  private static final Path BOOK = Path.of("src/main/resources" + Phrasebook.FILE);
  private static final Pattern KIND = Pattern.compile("class (\\w+) extends SpokenFault");
  private static final Pattern TAKES_ENGLISH =
      Pattern.compile("class (\\w+) extends SpokenFault(?=.*\\(String english)", Pattern.DOTALL);
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
  private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");
  private static final Pattern SAID_ON =
      Pattern.compile(
          "english|said|act|\\w+\\.said\\(\\)|.*\\bSentence\\.(of|asItIs)\\(.*", Pattern.DOTALL);

  private final Map<Path, String> sources = sources();
  private final Map<String, List<String>> used = new LinkedHashMap<>();
  private final List<String> unclear = new ArrayList<>();

  SentencesTest() {
    Set<String> kinds = new HashSet<>();
    sources
        .values()
        .forEach(text -> TAKES_ENGLISH.matcher(text).results().forEach(m -> kinds.add(m.group(1))));
    Pattern call =
        Pattern.compile(
            "(?:\\b(?:Sentence|Permit)\\s*\\.of|\\bnew (?:%s))\\s*\\("
                .formatted(String.join("|", kinds)));
    Pattern above = Pattern.compile("\\bsuper\\(");
    sources.forEach(
        (file, text) -> {
          find(file, text, call);
          if (KIND.matcher(text).find()) {
            find(file, text, above);
          }
        });
  }

  private void find(Path file, String text, Pattern call) {
    Matcher matcher = call.matcher(text);
    while (matcher.find()) {
      List<String> given = arguments(text, matcher.end());
      String first = given.get(0);
      boolean literal = first.startsWith("\"");
      String place = file.getFileName() + ": " + first.replaceAll("\\s+", " ");
      if (literal && LITERAL.matcher(first).replaceAll("").replaceAll("[\\s+]", "").isEmpty()) {
        String english =
            LITERAL.matcher(first).results().map(m -> m.group(1)).collect(Collectors.joining());
        english = english.translateEscapes();
        used.computeIfAbsent(english, key -> new ArrayList<>()).add(place);
        boolean permit = matcher.group().startsWith("Permit");
        if (!permit && places(english).size() != given.size() - 1) {
          unclear.add(
              place
                  + " has places for "
                  + places(english)
                  + ", given are "
                  + given.subList(1, given.size()));
        }
      } else if (literal || !SAID_ON.matcher(first).matches()) {
        unclear.add(place);
      }
    }
  }

  /** The arguments of a call, from behind its bracket on. */
  private static List<String> arguments(String text, int from) {
    List<String> found = new ArrayList<>();
    int depth = 0;
    int begin = from;
    for (int at = from; ; at++) {
      char sign = text.charAt(at);
      if (sign == '"') {
        Matcher literal = LITERAL.matcher(text).region(at, text.length());
        assertThat(literal.lookingAt()).isTrue();
        at = literal.end() - 1;
      } else if (sign == '(' || sign == '{' || sign == '[') {
        depth++;
      } else if (depth > 0 && (sign == ')' || sign == '}' || sign == ']')) {
        depth--;
      } else if (depth == 0 && (sign == ',' || sign == ')')) {
        String argument = text.substring(begin, at).strip();
        if (!argument.isEmpty()) {
          found.add(argument);
        }
        begin = at + 1;
        if (sign == ')') {
          return found;
        }
      }
    }
  }

  private static Set<String> places(String text) {
    return PLACE
        .matcher(text)
        .results()
        .map(m -> m.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean hasWords(String english) {
    return PLACE.matcher(english).replaceAll("").chars().anyMatch(Character::isLetter);
  }

  @Test
  void a_sentence_is_a_literal_with_a_place_for_each_thing_that_it_is_given() {
    assertThat(unclear)
        .as(
            "write the English as one literal with {0}, {1} for the things and give the things"
                + " behind it, days and numbers as such: new ActRefused(\"the case was decided on"
                + " {0}\", day); what others said is said on by e.said() or Sentence.asItIs(text)")
        .isEmpty();
  }

  @Test
  void each_sentence_is_said_in_each_language() {
    Map<String, Map<Language, String>> book = Phrasebook.read();
    String missing =
        used.keySet().stream()
            .filter(SentencesTest::hasWords)
            .filter(english -> !book.containsKey(english))
            .map(english -> "\n" + english + "\nde: …\nfr: …\nes: …\n")
            .collect(Collectors.joining());
    assertThat(missing).as("add to %s, with their translations", BOOK).isEmpty();
    assertThat(book)
        .allSatisfy(
            (english, said) ->
                assertThat(said.keySet())
                    .as(english)
                    .containsExactlyElementsOf(Language.ENGLISH.others()));
  }

  @Test
  void nothing_stands_in_the_book_in_vain() {
    assertThat(Phrasebook.read().keySet())
        .filteredOn(english -> !used.containsKey(english))
        .as("take out of %s", BOOK)
        .isEmpty();
  }

  @Test
  void a_sentence_has_the_same_places_in_each_language() {
    Phrasebook.read()
        .forEach(
            (english, said) ->
                said.values()
                    .forEach(text -> assertThat(places(text)).as(text).isEqualTo(places(english))));
  }

  private static Map<Path, String> sources() {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      Map<Path, String> read = new LinkedHashMap<>();
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).sorted().toList()) {
        String text = Files.readString(file);
        if (text.contains("Sentence")
            || text.contains("SpokenFault")
            || text.contains("Permit.of")
            || text.contains("new ")) {
          read.put(file, text);
        }
      }
      return read;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
