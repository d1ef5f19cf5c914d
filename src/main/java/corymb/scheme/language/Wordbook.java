package corymb.scheme.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words of one part of the program in one language, by key; what a language lacks is said in
 * English. Safe for many threads.
 */
public final class Wordbook {

  private final String name;
  private final Language language;
  private final Map<String, Phrase> phrases = new HashMap<>();
  private volatile @Nullable Wordbook english;

  private Wordbook(String name, Language language) {
    this.name = name;
    this.language = language;
  }

  /**
   * Reads a wordbook.
   *
   * @param name the resource without its language, as in {@code /corymb/intake/problems}; the file
   *     is {@code problems_de.properties}, in UTF-8
   * @throws IllegalStateException when the program lacks the file
   */
  public static Wordbook read(String name, Language language) {
    Wordbook book = new Wordbook(name, language);
    String resource = name + "_" + language.code() + ".properties";
    try (InputStream in = Wordbook.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its part " + resource);
      }
      Properties texts = new Properties();
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      texts.forEach((key, text) -> book.phrases.put((String) key, new Phrase((String) text)));
      return book;
    } catch (IOException e) {
      throw new UncheckedIOException("the program's part " + resource + " cannot be read", e);
    }
  }

  /** The language asked for. */
  public Language language() {
    return language;
  }

  /** Whether there is a text for the key in this language. */
  public boolean has(String key) {
    return phrases.containsKey(key);
  }

  /** The keys in this language. */
  public Set<String> keys() {
    return Set.copyOf(phrases.keySet());
  }

  /**
   * A text by its key.
   *
   * @throws NullPointerException when not even English has the key
   */
  public String text(String key) {
    return text(key, Map.of());
  }

  /** A text by its key, with the names filled in. */
  public String text(String key, Map<String, String> names) {
    Phrase phrase = phrases.get(key);
    if (phrase == null && language != Language.ENGLISH) {
      return english().text(key, names);
    }
    return Objects.requireNonNull(phrase, key).fill(names);
  }

  private Wordbook english() {
    Wordbook book = english;
    if (book == null) {
      book = read(name, Language.ENGLISH);
      english = book;
    }
    return book;
  }
}
