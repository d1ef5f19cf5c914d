package corymb.report.credential;

import corymb.label.certificate.CertificateRecord;
import java.net.URI;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/**
 * A certificate as {@code AchievementCredential} of Open Badges 3.0.
 *
 * @param issuer id of who issued it
 * @param address its id, where the certificate can be looked up
 * @param number of the certificate
 * @param organisation who holds the label
 * @param label address of the label in its scheme and version
 * @param title the label's name
 * @param validFrom the first valid second, ISO with Z
 * @param validUntil the last valid second, ISO with Z
 * @param status where its status stands
 */
public record BadgeCredential(
    String issuer,
    String address,
    String number,
    String organisation,
    String label,
    String title,
    String validFrom,
    String validUntil,
    List<StatusEntry> status) {

  private static final String CONTEXT =
      "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";
  private static final String TYPE = "AchievementCredential";
  private static final String NAME = "name";
  private static final String IDENTIFIER = "identifier";

  /** Keeps its own copy. */
  public BadgeCredential {
    status = List.copyOf(status);
  }

  /**
   * The credential of a certificate, secured as {@code vc+jwt}; the same input gives the same text.
   *
   * @param issuer who issues it
   * @param place where its status will be published
   * @param key of the issuer, Ed25519
   */
  public static String issue(
      CertificateRecord certificate, Issuer issuer, StatusPlace place, PrivateKey key) {
    String json = CredentialJson.write(out -> credential(out, certificate, issuer, place));
    return CredentialJwt.sign(json, issuer, key);
  }

  private static void credential(
      JsonGenerator json, CertificateRecord certificate, Issuer issuer, StatusPlace place) {
    CredentialJson.texts(json, "@context", CredentialJson.CONTEXT, CONTEXT);
    json.writeStringProperty("id", certificate.address());
    CredentialJson.texts(json, "type", CredentialJson.TYPE, TYPE);
    json.writeStringProperty("iss", issuer.id());
    json.writeStringProperty("jti", certificate.address());
    json.writeStringProperty(NAME, certificate.title() + ": " + certificate.slogan());
    CredentialJson.issuer(json, issuer);
    json.writeStringProperty("awardedDate", CredentialJson.firstSecond(certificate.decidedOn()));
    json.writeStringProperty("validFrom", CredentialJson.firstSecond(certificate.validFrom()));
    json.writeStringProperty("validUntil", CredentialJson.lastSecond(certificate.validUntil()));
    subject(json, certificate);
    evidence(json, certificate);
    json.writeArrayPropertyStart("credentialStatus");
    for (StatusPurpose purpose : StatusPurpose.values()) {
      new StatusEntry(purpose, place.list(purpose), place.index()).write(json);
    }
    json.writeEndArray();
  }

  private static void subject(JsonGenerator json, CertificateRecord certificate) {
    json.writeObjectPropertyStart("credentialSubject");
    CredentialJson.texts(json, "type", "AchievementSubject");
    json.writeArrayPropertyStart(IDENTIFIER);
    identity(json, NAME, certificate.organisation());
    identity(json, IDENTIFIER, certificate.number());
    json.writeEndArray();
    json.writeObjectPropertyStart("achievement");
    json.writeStringProperty("id", label(certificate));
    CredentialJson.texts(json, "type", "Achievement");
    json.writeStringProperty("achievementType", "Certification");
    json.writeStringProperty(NAME, certificate.title());
    json.writeStringProperty("description", certificate.slogan());
    json.writeObjectPropertyStart("criteria");
    json.writeStringProperty(
        "narrative",
        "The label '"
            + certificate.title()
            + "' of the scheme "
            + certificate.scheme()
            + " "
            + certificate.version()
            + ", decided by a committee after an assessment.");
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void identity(JsonGenerator json, String kind, String content) {
    json.writeStartObject();
    json.writeStringProperty("type", "IdentityObject");
    json.writeBooleanProperty("hashed", false);
    json.writeStringProperty("identityHash", content);
    json.writeStringProperty("identityType", kind);
    json.writeEndObject();
  }

  private static void evidence(JsonGenerator json, CertificateRecord certificate) {
    json.writeArrayPropertyStart("evidence");
    json.writeStartObject();
    CredentialJson.texts(json, "type", "Evidence");
    json.writeStringProperty(NAME, "Digest of the assessment");
    json.writeStringProperty("narrative", "sha256:" + certificate.digest());
    json.writeEndObject();
    json.writeEndArray();
  }

  /** A label is named below the place where certificates are looked up. */
  private static String label(CertificateRecord certificate) {
    return URI.create(certificate.address())
            .resolve("/schemes/" + certificate.scheme() + "/" + certificate.version())
        + "#"
        + certificate.label();
  }

  /**
   * The credential of an issuer who is named by a key, when that key has signed it.
   *
   * @throws BrokenCredential when it has not, or the text is no such credential
   */
  public static BadgeCredential verify(String jwt) {
    return read(CredentialJwt.verify(jwt));
  }

  /** The same for an issuer whose key is known from elsewhere. */
  public static BadgeCredential verify(String jwt, PublicKey key) {
    return read(CredentialJwt.verify(jwt, key));
  }

  private static BadgeCredential read(JsonNode json) {
    CredentialJson.requireType(json, TYPE);
    JsonNode subject = json.path("credentialSubject");
    List<StatusEntry> status = new ArrayList<>();
    for (JsonNode entry : json.path("credentialStatus")) {
      status.add(StatusEntry.read(entry));
    }
    return new BadgeCredential(
        CredentialJson.issuer(json),
        CredentialJson.text(json, "id"),
        identity(subject, IDENTIFIER),
        identity(subject, NAME),
        CredentialJson.text(subject.path("achievement"), "id"),
        CredentialJson.text(subject.path("achievement"), NAME),
        CredentialJson.text(json, "validFrom"),
        CredentialJson.text(json, "validUntil"),
        status);
  }

  private static String identity(JsonNode subject, String kind) {
    for (JsonNode entry : subject.path(IDENTIFIER)) {
      if (kind.equals(entry.path("identityType").stringValue(""))) {
        return CredentialJson.text(entry, "identityHash");
      }
    }
    throw new BrokenCredential("the credential has no identifier of the kind '" + kind + "'");
  }

  /** Whether it says the same as a certificate. */
  public boolean tellsOf(CertificateRecord certificate) {
    return address.equals(certificate.address())
        && number.equals(certificate.number())
        && organisation.equals(certificate.organisation())
        && label.equals(label(certificate))
        && title.equals(certificate.title())
        && validFrom.equals(CredentialJson.firstSecond(certificate.validFrom()))
        && validUntil.equals(CredentialJson.lastSecond(certificate.validUntil()));
  }
}
