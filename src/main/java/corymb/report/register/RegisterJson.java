package corymb.report.register;

import corymb.label.register.Register;
import corymb.label.register.RegisterEntry;
import corymb.label.register.RegisterWords;
import corymb.scheme.yaml.Words;
import java.io.ByteArrayOutputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes the register as {@code corymb-register/1}: one object on one line in UTF-8, its keys in a
 * fixed order, with the day of the register and its entries by their codes and titles.
 */
public final class RegisterJson {

  /** The name and version of the form. */
  public static final String FORMAT = "corymb-register/1";

  private static final JsonFactory FACTORY = new JsonFactory();

  private RegisterJson() {}

  /** The entries in their order, without a line end. */
  public static byte[] write(Register register, RegisterWords words) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(16 * 1024);
    try (JsonGenerator json =
        FACTORY.createGenerator(ObjectWriteContext.empty(), bytes, JsonEncoding.UTF8)) {
      json.writeStartObject();
      json.writeStringProperty("format", FORMAT);
      json.writeStringProperty("date", register.day().toString());
      json.writeArrayPropertyStart("entries");
      register.entries().forEach(entry -> entry(json, entry, words));
      json.writeEndArray();
      json.writeEndObject();
    }
    return bytes.toByteArray();
  }

  private static void entry(JsonGenerator json, RegisterEntry entry, RegisterWords words) {
    json.writeStartObject();
    json.writeStringProperty("number", entry.number());
    json.writeStringProperty("name", entry.name());
    json.writeStringProperty("country", entry.country());
    json.writeStringProperty("countryName", words.country(entry.country()));
    textOrNull(json, "portfolio", entry.portfolio());
    textOrNull(json, "portfolioTitle", words.portfolio(entry.portfolio()));
    textOrNull(json, "web", entry.web());
    json.writeStringProperty("label", entry.label());
    json.writeStringProperty("labelTitle", words.label(entry.label()));
    json.writeStringProperty("validUntil", entry.validUntil().toString());
    json.writeStringProperty("status", Words.of(entry.status()));
    json.writeEndObject();
  }

  private static void textOrNull(JsonGenerator json, String name, @Nullable String text) {
    if (text == null) {
      json.writeNullProperty(name);
    } else {
      json.writeStringProperty(name, text);
    }
  }
}
