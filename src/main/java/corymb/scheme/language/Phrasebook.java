package corymb.scheme.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The sentences of the program in one language, by their English. The file has a line with the
 * English, then a line for each other language that begins with its code, as in {@code de:}; lines
 * that are empty or begin with {@code #} are for its readers.
 */
final class Phrasebook {

  /** Where all languages stand together. */
  static final String FILE = "/corymb/scheme/language/sentences.txt";

  private static final Map<Language, Phrasebook> BOOKS = new EnumMap<>(Language.class);

  private final Map<String, String> sentences;

  private Phrasebook(Map<String, String> sentences) {
    this.sentences = sentences;
  }

  /** The book of a language, which is read when it is first needed. */
  static synchronized Phrasebook of(Language language) {
    if (BOOKS.isEmpty()) {
      Map<String, Map<Language, String>> all = read();
      for (Language other : Language.ENGLISH.others()) {
        Map<String, String> sentences = new HashMap<>();
        all.forEach((english, said) -> sentences.put(english, said.getOrDefault(other, english)));
        BOOKS.put(other, new Phrasebook(sentences));
      }
    }
    return BOOKS.getOrDefault(language, new Phrasebook(Map.of()));
  }

  /** The sentence in this language, the English itself when the book lacks it. */
  String translated(String english) {
    return sentences.getOrDefault(english, english);
  }

  /**
   * All that the file holds, in its order.
   *
   * @throws IllegalStateException when the program lacks the file, a line stands before all
   *     English, or a sentence stands in it twice
   */
  static Map<String, Map<Language, String>> read() {
    try (InputStream in = Phrasebook.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its part " + FILE);
      }
      return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException("the program's part " + FILE + " cannot be read", e);
    }
  }

  private static Map<String, Map<Language, String>> read(BufferedReader lines) throws IOException {
    Map<String, Map<Language, String>> all = new LinkedHashMap<>();
    Map<Language, String> said = null;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      Language language = languageOf(line);
      if (language == null) {
        said = new EnumMap<>(Language.class);
        require(all.put(line, said) == null, line);
      } else {
        require(said != null && said.put(language, line.substring(4)) == null, line);
      }
    }
    return all;
  }

  private static @Nullable Language languageOf(String line) {
    return line.length() > 4 && line.startsWith(": ", 2)
        ? Language.find(line.substring(0, 2))
        : null;
  }

  private static void require(boolean right, String line) {
    if (!right) {
      throw new IllegalStateException(FILE + " has a line twice, or in a wrong place: " + line);
    }
  }
}
