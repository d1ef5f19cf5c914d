package corymb.report.credential;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.Ed25519Verifier;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jose.util.Base64URL;
import corymb.report.certificate.SampleRecord;
import corymb.report.seal.SampleKeys;
import java.math.BigInteger;
import java.text.ParseException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Credentials as somebody reads them who knows the specifications, but nothing of this program. */
class ForeignVerifierTest {

  private static final String BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
  private static final Issuer ISSUER =
      Issuer.named(SampleKeys.TEST.credentialKey(), "Label Office", "https://labels.example.org/");
  private static final String BADGE =
      BadgeCredential.issue(
          SampleRecord.gold(), ISSUER, SampleKeys.PLACE, SampleKeys.TEST.credential());
  private static final String LIST =
      StatusListCredential.issue(
          StatusList.empty(9).with(3),
          StatusPurpose.REVOCATION,
          SampleKeys.PLACE.list(StatusPurpose.REVOCATION),
          ISSUER,
          LocalDate.of(2026, 4, 1),
          SampleKeys.TEST.credential());

  /** The key that {@code did:key} names: base58btc of 0xed01 and 32 bytes, after a z. */
  private static OctetKeyPair key(String kid) {
    BigInteger number = BigInteger.ZERO;
    for (char digit : kid.substring(kid.indexOf("#z") + 2).toCharArray()) {
      number = number.multiply(BigInteger.valueOf(58)).add(digit(digit));
    }
    byte[] named = number.toByteArray();
    byte[] key = Arrays.copyOfRange(named, named.length - 32, named.length);
    return new OctetKeyPair.Builder(Curve.Ed25519, Base64URL.encode(key)).build();
  }

  private static BigInteger digit(char digit) {
    return BigInteger.valueOf(BASE58.indexOf(digit));
  }

  private static boolean verifies(String jwt) throws JOSEException, ParseException {
    JWSObject signed = JWSObject.parse(jwt);
    return signed.verify(new Ed25519Verifier(key(signed.getHeader().getKeyID())));
  }

  private static Map<String, Object> payload(String jwt) throws ParseException {
    return JWSObject.parse(jwt).getPayload().toJSONObject();
  }

  @Test
  void a_foreign_library_verifies_the_signature_by_the_key_in_the_header()
      throws JOSEException, ParseException {
    for (String jwt : List.of(BADGE, LIST)) {
      assertThat(verifies(jwt)).isTrue();
      assertThat(JWSObject.parse(jwt).getHeader().getType().getType()).isEqualTo("vc+jwt");
      assertThat(JWSObject.parse(jwt).getHeader().getContentType()).isEqualTo("vc");
      String[] parts = jwt.split("\\.");
      String other = parts[1].startsWith("eyJA") ? "eyJB" : "eyJA";
      String changed = parts[0] + "." + other + parts[1].substring(4) + "." + parts[2];
      assertThat(verifies(changed)).isFalse();
    }
    String mixed =
        LIST.substring(0, LIST.lastIndexOf('.')) + BADGE.substring(BADGE.lastIndexOf('.'));
    assertThat(verifies(mixed)).isFalse();
  }

  @Test
  void the_issuer_is_the_one_whose_key_it_is() throws ParseException {
    String kid = JWSObject.parse(BADGE).getHeader().getKeyID();
    assertThat(object(payload(BADGE), "issuer")).containsEntry("id", kid.split("#")[0]);
  }

  /** Verifiable Credentials Data Model 2.0, sections 4.3 to 4.10. */
  @Test
  void a_credential_has_what_the_data_model_2_demands() throws ParseException {
    for (String jwt : List.of(BADGE, LIST)) {
      Map<String, Object> json = payload(jwt);
      assertThat(list(json, "@context").get(0)).isEqualTo("https://www.w3.org/ns/credentials/v2");
      assertThat(list(json, "type")).contains("VerifiableCredential").hasSize(2);
      assertThat((String) json.get("id")).matches("(https|urn):.+");
      // an issuer is its id, or an object that has one
      assertThat(json.get("issuer")).asString().contains("did:key:z6Mk");
      assertThat(OffsetDateTime.parse((String) json.get("validFrom"))).isNotNull();
      assertThat(object(json, "credentialSubject")).isNotEmpty();
      assertThat(json).doesNotContainKeys("vc", "issuanceDate", "expirationDate");
    }
  }

  /** Open Badges 3.0, appendix B, the members with multiplicity 1 of each class that is used. */
  @Test
  void a_badge_has_what_open_badges_3_demands() throws ParseException {
    Map<String, Object> json = payload(BADGE);
    assertThat((String) list(json, "@context").get(1))
        .matches("https://purl\\.imsglobal\\.org/spec/ob/v3p0/context-3\\.0\\.\\d\\.json");
    assertThat(list(json, "type")).contains("AchievementCredential");
    assertThat(json).containsKeys("id", "issuer", "validFrom", "credentialSubject");
    assertThat(list(object(json, "issuer"), "type")).contains("Profile");
    Map<String, Object> subject = object(json, "credentialSubject");
    assertThat(list(subject, "type")).contains("AchievementSubject");
    for (Object each : list(subject, "identifier")) {
      Map<?, ?> identity = (Map<?, ?>) each;
      assertThat(identity.get("type")).isEqualTo("IdentityObject");
      assertThat(identity.get("hashed")).isInstanceOf(Boolean.class);
      assertThat(identity.get("identityHash")).isInstanceOf(String.class);
      assertThat(identity.get("identityType")).isInstanceOf(String.class);
    }
    Map<String, Object> achievement = object(subject, "achievement");
    assertThat(achievement).containsKeys("id", "name", "description", "criteria");
    assertThat(list(achievement, "type")).contains("Achievement");
    assertThat(object(achievement, "criteria")).containsKey("narrative");
    for (Object each : list(json, "evidence")) {
      assertThat(list(strings(each), "type")).contains("Evidence");
    }
  }

  /** Bitstring Status List 1.0, sections 2.1 and 2.2. */
  @Test
  void a_status_entry_and_its_list_have_what_their_specification_demands() throws ParseException {
    Map<String, Object> list = payload(LIST);
    assertThat(list(list, "type")).contains("BitstringStatusListCredential");
    Map<String, Object> bits = object(list, "credentialSubject");
    assertThat(bits).containsEntry("type", "BitstringStatusList");
    assertThat(bits).containsEntry("statusPurpose", "revocation");
    assertThat((String) bits.get("encodedList")).startsWith("u");
    for (Object each : list(payload(BADGE), "credentialStatus")) {
      Map<String, Object> entry = strings(each);
      assertThat(entry).containsEntry("type", "BitstringStatusListEntry");
      assertThat((String) entry.get("statusPurpose")).isIn("revocation", "suspension");
      assertThat((String) entry.get("statusListIndex")).matches("\\d+");
      assertThat((String) entry.get("statusListCredential")).startsWith("https://");
    }
  }

  private static Map<String, Object> object(Map<String, Object> json, String name) {
    return strings(Objects.requireNonNull(json.get(name), name));
  }

  @SuppressWarnings("unchecked") // what a JSON parser gives
  private static Map<String, Object> strings(Object json) {
    assertThat(json).isInstanceOf(Map.class);
    return (Map<String, Object>) json;
  }

  @SuppressWarnings("unchecked") // what a JSON parser gives
  private static List<Object> list(Map<String, Object> json, String name) {
    assertThat(json.get(name)).as(name).isInstanceOf(List.class);
    return (List<Object>) Objects.requireNonNull(json.get(name), name);
  }
}
