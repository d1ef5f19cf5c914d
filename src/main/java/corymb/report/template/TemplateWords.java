package corymb.report.template;

import corymb.scheme.language.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words of a document: {@code {{%key}}} in a template stands for the text of that key in {@code
 * words_de.properties} beside it, or in {@code words_en.properties} where a language lacks it. A
 * text may hold tags and elements of the template itself. {@code {{%lang}}} is the language's code.
 */
final class TemplateWords {

  private static final Pattern WORD = Pattern.compile("\\{\\{%([^{}]*)}}");
  private static final String LANGUAGE = "lang";

  private final TemplateSource source;
  private final Language language;
  private @Nullable Properties words;

  TemplateWords(TemplateSource source, Language language) {
    this.source = source;
    this.language = language;
  }

  /**
   * The template with its words.
   *
   * @throws TemplateFault when it names words that not even English has
   */
  String filled(String file, String template) {
    return WORD.matcher(template)
        .replaceAll(m -> Matcher.quoteReplacement(word(file, template, m)));
  }

  private String word(String file, String template, java.util.regex.MatchResult found) {
    String key = found.group(1).strip();
    if (key.equals(LANGUAGE)) {
      return language.code();
    }
    String text = words().getProperty(key);
    if (text == null) {
      throw new TemplateFault(
          new Place(file, 1 + Markup.lines(template, 0, found.start())),
          "the unknown words '" + key + "'",
          "a key of " + name(Language.ENGLISH),
          "Add the key there, and to the other languages, or correct it.");
    }
    return text;
  }

  private synchronized Properties words() {
    Properties read = words;
    if (read == null) {
      read = new Properties();
      load(read, Language.ENGLISH);
      if (language != Language.ENGLISH) {
        load(read, language);
      }
      words = read;
    }
    return read;
  }

  /** A folder of templates need not have every language. */
  private void load(Properties into, Language from) {
    byte[] bytes;
    try {
      bytes = source.read(name(from));
    } catch (TemplateFault e) {
      return;
    }
    try {
      into.load(new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("the words in memory cannot be read", e);
    }
  }

  private static String name(Language language) {
    return "words_" + language.code() + ".properties";
  }
}
