package corymb.report.credential;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What all credentials have in common when they are written and read. */
final class CredentialJson {
  static final String CONTEXT = "https://www.w3.org/ns/credentials/v2";
  static final String TYPE = "VerifiableCredential";

  private static final JsonFactory FACTORY = new JsonFactory();
  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
          .build();

  private CredentialJson() {}

  static String write(Consumer<JsonGenerator> content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(2048);
    try (JsonGenerator json =
        FACTORY.createGenerator(ObjectWriteContext.empty(), bytes, JsonEncoding.UTF8)) {
      json.writeStartObject();
      content.accept(json);
      json.writeEndObject();
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  static void texts(JsonGenerator json, String name, String... texts) {
    json.writeArrayPropertyStart(name);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }

  static void issuer(JsonGenerator json, Issuer issuer) {
    json.writeObjectPropertyStart("issuer");
    json.writeStringProperty("id", issuer.id());
    texts(json, "type", "Profile");
    json.writeStringProperty("name", issuer.name());
    json.writeStringProperty("url", issuer.url());
    json.writeEndObject();
  }

  static String firstSecond(LocalDate day) {
    return DateTimeFormatter.ISO_INSTANT.format(day.atStartOfDay().toInstant(ZoneOffset.UTC));
  }

  static String lastSecond(LocalDate day) {
    return DateTimeFormatter.ISO_INSTANT.format(
        day.atTime(LocalTime.of(23, 59, 59)).toInstant(ZoneOffset.UTC));
  }

  static JsonNode read(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JacksonException e) {
      throw new BrokenCredential("the credential is no JSON: " + e.getOriginalMessage(), e);
    }
  }

  static String text(JsonNode object, String name) {
    JsonNode found = object.path(name);
    if (!found.isString()) {
      throw new BrokenCredential("the credential has no text '" + name + "'");
    }
    return found.stringValue();
  }

  /** The id of an issuer, who is written as an object or by the id alone. */
  static String issuer(JsonNode credential) {
    JsonNode issuer = credential.path("issuer");
    return issuer.isString() ? issuer.stringValue() : text(issuer, "id");
  }

  static void requireType(JsonNode credential, String type) {
    boolean found = false;
    for (JsonNode entry : credential.path("type")) {
      found |= type.equals(entry.stringValue(""));
    }
    if (!found) {
      throw new BrokenCredential("the credential is not of the type " + type);
    }
  }
}
