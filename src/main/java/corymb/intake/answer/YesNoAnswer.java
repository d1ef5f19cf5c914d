package corymb.intake.answer;

import corymb.facts.Value.YesNo;
import corymb.intake.problem.ProblemCode;
import corymb.intake.raw.Bare;
import corymb.intake.raw.Content;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** Understands yes and no, in the words of {@code words.properties}. */
final class YesNoAnswer implements AnswerReader {

  private static final String WORDS = "/corymb/intake/words.properties";

  private static final Map<String, YesNo> MEANINGS = meanings(texts());

  @Override
  public Outcome read(Content content) {
    if (content instanceof Content.Truth truth) {
      return Outcome.of(new YesNo(truth.yes()));
    }
    if (content instanceof Content.Text text) {
      YesNo meaning = MEANINGS.get(Bare.words(text.text()).toLowerCase(Locale.ROOT));
      if (meaning != null) {
        return Outcome.of(meaning);
      }
    }
    return Outcome.wrong(ProblemCode.NOT_YES_OR_NO, content.shown());
  }

  private static Properties texts() {
    try (InputStream in =
            Objects.requireNonNull(YesNoAnswer.class.getResourceAsStream(WORDS), WORDS);
        InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      Properties texts = new Properties();
      texts.load(reader);
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, YesNo> meanings(Properties texts) {
    Map<String, YesNo> words = new HashMap<>();
    for (String key : texts.stringPropertyNames()) {
      YesNo meaning = new YesNo(key.startsWith("yes."));
      for (String word : texts.getProperty(key).split(",")) {
        words.put(Bare.of(word).toLowerCase(Locale.ROOT), meaning);
      }
    }
    return words;
  }
}
