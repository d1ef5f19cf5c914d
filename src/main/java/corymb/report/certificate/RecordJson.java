package corymb.report.certificate;

import corymb.label.certificate.CertificateRecord;
import corymb.label.certificate.Signatory;
import java.io.ByteArrayOutputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The record of a certificate as {@code corymb-certificate/1}: one object in UTF-8 with its keys in
 * a fixed order, so that one record always gives the same bytes.
 */
public final class RecordJson {

  /** The name and version of the form. */
  public static final String FORMAT = "corymb-certificate/1";

  private static final String HASH = "sha256:";
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
          .build();

  private RecordJson() {}

  /** The record as bytes. */
  public static byte[] write(CertificateRecord certificate) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
    try (JsonGenerator json =
        FACTORY.createGenerator(ObjectWriteContext.empty(), bytes, JsonEncoding.UTF8)) {
      json.writeStartObject();
      json.writeStringProperty("format", FORMAT);
      json.writeStringProperty("number", certificate.number());
      json.writeObjectPropertyStart("organisation");
      json.writeStringProperty("name", certificate.organisation());
      json.writeStringProperty("country", certificate.country());
      json.writeEndObject();
      label(json, certificate);
      json.writeStringProperty("decidedOn", certificate.decidedOn().toString());
      json.writeStringProperty("validFrom", certificate.validFrom().toString());
      json.writeStringProperty("validUntil", certificate.validUntil().toString());
      json.writeStringProperty("address", certificate.address());
      json.writeStringProperty("assessment", HASH + certificate.digest());
      signatories(json, certificate.signatories());
      json.writeStringProperty("issuer", certificate.issuer());
      json.writeBooleanProperty("testSeal", certificate.testSeal());
      json.writeEndObject();
    }
    return bytes.toByteArray();
  }

  private static void label(JsonGenerator json, CertificateRecord certificate) {
    json.writeObjectPropertyStart("label");
    json.writeStringProperty("code", certificate.label());
    json.writeStringProperty("title", certificate.title());
    json.writeStringProperty("slogan", certificate.slogan());
    json.writeEndObject();
    json.writeObjectPropertyStart("scheme");
    json.writeStringProperty("id", certificate.scheme());
    json.writeStringProperty("version", certificate.version());
    json.writeEndObject();
  }

  private static void signatories(JsonGenerator json, List<Signatory> signatories) {
    json.writeArrayPropertyStart("signatories");
    for (Signatory signatory : signatories) {
      json.writeStartObject();
      json.writeStringProperty("name", signatory.name());
      json.writeStringProperty("function", signatory.function());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /**
   * Reads a record.
   *
   * @throws IllegalArgumentException when the bytes are no record of this form, with what is wrong
   */
  public static CertificateRecord read(byte[] bytes) {
    try {
      JsonNode json = MAPPER.readTree(bytes);
      if (!FORMAT.equals(json.path("format").stringValue(""))) {
        throw new IllegalArgumentException("the record is not of the form " + FORMAT);
      }
      return read(json);
    } catch (JacksonException e) {
      throw new IllegalArgumentException("the record is no JSON: " + e.getOriginalMessage(), e);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("the record has a wrong date: " + e.getMessage(), e);
    }
  }

  private static CertificateRecord read(JsonNode json) {
    String digest = text(json, "assessment");
    if (!digest.startsWith(HASH)) {
      throw new IllegalArgumentException("the record's digest does not begin with " + HASH);
    }
    JsonNode label = json.path("label");
    return new CertificateRecord(
        text(json, "number"),
        text(json.path("organisation"), "name"),
        text(json.path("organisation"), "country"),
        text(label, "code"),
        text(label, "title"),
        text(label, "slogan"),
        text(json.path("scheme"), "id"),
        text(json.path("scheme"), "version"),
        LocalDate.parse(text(json, "decidedOn")),
        LocalDate.parse(text(json, "validFrom")),
        LocalDate.parse(text(json, "validUntil")),
        text(json, "address"),
        digest.substring(HASH.length()),
        signatories(json.path("signatories")),
        text(json, "issuer"),
        yes(json, "testSeal"));
  }

  private static List<Signatory> signatories(JsonNode array) {
    List<Signatory> signatories = new ArrayList<>();
    for (JsonNode entry : array) {
      signatories.add(new Signatory(text(entry, "name"), text(entry, "function")));
    }
    return signatories;
  }

  private static String text(JsonNode object, String name) {
    JsonNode found = object.path(name);
    if (!found.isString()) {
      throw new IllegalArgumentException("the record has no text '" + name + "'");
    }
    return found.stringValue();
  }

  private static boolean yes(JsonNode object, String name) {
    JsonNode found = object.path(name);
    if (!found.isBoolean()) {
      throw new IllegalArgumentException("the record has no yes or no '" + name + "'");
    }
    return found.booleanValue();
  }
}
