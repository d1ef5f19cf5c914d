package corymb.intake.json;

import corymb.scheme.Pack;
import corymb.scheme.question.Question;
import corymb.scheme.yaml.Decimals;
import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes answers as {@code answers.json}: one object on one line, in the questionnaire's order. */
public final class AnswersWriter {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  private AnswersWriter() {}

  /**
   * The answers of one response; the same answers give the same bytes.
   *
   * @param pack the pack that asks
   * @param answers the given answers as text, by the codes of their questions; a text that does not
   *     fit its question is written as text, so that reading it tells the problem
   */
  public static byte[] write(Pack pack, Map<String, String> answers) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json =
        FACTORY.createGenerator(ObjectWriteContext.empty(), bytes, JsonEncoding.UTF8)) {
      json.writeStartObject();
      json.writeStringProperty("scheme", pack.scheme().id());
      json.writeStringProperty("version", pack.scheme().version());
      json.writeObjectPropertyStart("answers");
      Map<String, String> left = new TreeMap<>(answers);
      for (Question question : pack.questionnaire().questions()) {
        String text = left.remove(question.code());
        if (text != null) {
          answer(json, question, text);
        }
      }
      left.forEach(json::writeStringProperty);
      json.writeEndObject();
      json.writeEndObject();
    }
    return bytes.toByteArray();
  }

  private static void answer(JsonGenerator json, Question question, String text) {
    switch (question.type()) {
      case INTEGER, DECIMAL -> number(json, question.code(), text);
      case YESNO -> yesNo(json, question.code(), text);
      case TEXT, DATE, CHOICE -> json.writeStringProperty(question.code(), text);
    }
  }

  private static void number(JsonGenerator json, String code, String text) {
    try {
      json.writeNumberProperty(code, Decimals.of(text.strip()));
    } catch (NumberFormatException e) {
      json.writeStringProperty(code, text);
    }
  }

  private static void yesNo(JsonGenerator json, String code, String text) {
    String word = text.strip();
    if (word.equals("true") || word.equals("false")) {
      json.writeBooleanProperty(code, word.equals("true"));
    } else {
      json.writeStringProperty(code, text);
    }
  }
}
