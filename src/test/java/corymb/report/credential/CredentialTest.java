package corymb.report.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corymb.report.certificate.SampleRecord;
import corymb.report.seal.SampleKeys;
import corymb.report.seal.SigningKeys;
import java.nio.charset.StandardCharsets;
import java.security.Signature;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CredentialTest {
  private static final SigningKeys KEYS = SampleKeys.TEST;
  private static final Issuer ISSUER =
      Issuer.named(KEYS.credentialKey(), "Label Office", "https://labels.example.org/");
  private static final StatusPlace PLACE = SampleKeys.PLACE;
  private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
  private static final String BADGE =
      BadgeCredential.issue(SampleRecord.gold(), ISSUER, PLACE, KEYS.credential());

  @Test
  void a_credential_says_what_the_certificate_says() {
    BadgeCredential read = BadgeCredential.verify(BADGE);
    assertThat(read.tellsOf(SampleRecord.gold())).isTrue();
    assertThat(read.tellsOf(SampleRecord.gold("Ostsee Robotik", "DE"))).isFalse();
    assertThat(read.issuer()).isEqualTo(DidKey.of(KEYS.credentialKey()));
    assertThat(read.validFrom()).isEqualTo("2026-03-01T00:00:00Z");
    assertThat(read.validUntil()).isEqualTo("2028-03-31T23:59:59Z");
  }

  @Test
  void it_is_an_achievement_credential_of_open_badges_on_credentials_2() {
    JsonNode json = payload(BADGE);
    assertThat(texts(json.path("@context")))
        .containsExactly(
            "https://www.w3.org/ns/credentials/v2",
            "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json");
    assertThat(texts(json.path("type")))
        .containsExactly("VerifiableCredential", "AchievementCredential");
    assertThat(json.at("/issuer/type/0").stringValue()).isEqualTo("Profile");
    assertThat(json.at("/credentialSubject/type/0").stringValue()).isEqualTo("AchievementSubject");
    assertThat(json.at("/credentialSubject/achievement/type/0").stringValue())
        .isEqualTo("Achievement");
    assertThat(json.at("/credentialSubject/achievement/criteria/narrative").stringValue())
        .contains("ecei 1.0.0");
    assertThat(json.at("/evidence/0/narrative").stringValue()).startsWith("sha256:9f86d081");
    assertThat(json.has("vc")).isFalse();
    assertThat(json.toString()).doesNotContainIgnoringCase("score");
  }

  @Test
  void its_header_is_that_of_a_secured_credential() {
    String did = DidKey.of(KEYS.credentialKey());
    assertThat(json(part(BADGE, 0)).toString())
        .isEqualTo(
            "{\"alg\":\"EdDSA\",\"typ\":\"vc+jwt\",\"cty\":\"vc\",\"kid\":\""
                + did
                + "#"
                + did.substring("did:key:".length())
                + "\"}");
  }

  @Test
  void its_signature_is_plain_ed25519_over_header_and_payload() throws Exception {
    Signature signature = Signature.getInstance("Ed25519");
    signature.initVerify(KEYS.credentialKey());
    signature.update(
        BADGE.substring(0, BADGE.lastIndexOf('.')).getBytes(StandardCharsets.US_ASCII));
    assertThat(signature.verify(Base64.getUrlDecoder().decode(part(BADGE, 2)))).isTrue();
  }

  @Test
  void the_same_certificate_gives_the_same_credential() {
    assertThat(BadgeCredential.issue(SampleRecord.gold(), ISSUER, PLACE, KEYS.credential()))
        .isEqualTo(BADGE);
  }

  @Test
  void its_status_stands_in_a_list_for_each_purpose() {
    assertThat(BadgeCredential.verify(BADGE).status())
        .containsExactly(
            new StatusEntry(
                StatusPurpose.REVOCATION, "https://labels.example.org/status/1/revocation", 4711),
            new StatusEntry(
                StatusPurpose.SUSPENSION, "https://labels.example.org/status/1/suspension", 4711));
    assertThat(payload(BADGE).at("/credentialStatus/0").toString())
        .isEqualTo(
            "{\"id\":\"https://labels.example.org/status/1/revocation#4711\","
                + "\"type\":\"BitstringStatusListEntry\",\"statusPurpose\":\"revocation\","
                + "\"statusListIndex\":\"4711\",\"statusListCredential\":"
                + "\"https://labels.example.org/status/1/revocation\"}");
  }

  @Test
  void a_changed_credential_is_refused() {
    for (int at = 0; at < BADGE.length() - 1; at += 7) {
      char changed = BADGE.charAt(at) == 'A' ? 'B' : 'A';
      String broken = BADGE.substring(0, at) + changed + BADGE.substring(at + 1);
      assertThatThrownBy(() -> BadgeCredential.verify(broken))
          .as("character %d", at)
          .isInstanceOf(BrokenCredential.class);
    }
    for (String nonsense : List.of("", ".", "..", "a.b.c", BADGE + ".x", "{}")) {
      assertThatThrownBy(() -> BadgeCredential.verify(nonsense))
          .isInstanceOf(BrokenCredential.class);
    }
  }

  @Test
  void a_credential_in_the_name_of_another_key_is_refused() {
    String forged =
        BadgeCredential.issue(SampleRecord.gold(), ISSUER, PLACE, SampleKeys.REAL.credential());
    assertThatThrownBy(() -> BadgeCredential.verify(forged))
        .hasMessageContaining("signed by another key");
  }

  @Test
  void an_issuer_of_the_web_is_verified_by_a_key_known_from_elsewhere() {
    Issuer web = new Issuer("did:web:labels.example.org", "Office", "https://labels.example.org/");
    String jwt = BadgeCredential.issue(SampleRecord.gold(), web, PLACE, KEYS.credential());
    assertThat(BadgeCredential.verify(jwt, KEYS.credentialKey()).issuer()).isEqualTo(web.id());
    assertThatThrownBy(() -> BadgeCredential.verify(jwt)).isInstanceOf(BrokenCredential.class);
    assertThatThrownBy(() -> BadgeCredential.verify(jwt, SampleKeys.REAL.credentialKey()))
        .isInstanceOf(BrokenCredential.class);
  }

  @Test
  void a_revoked_credential_is_found_in_the_list_of_its_purpose_only() {
    BadgeCredential badge = BadgeCredential.verify(BADGE);
    assertThat(list(StatusPurpose.REVOCATION, 4711).holds(badge)).isTrue();
    assertThat(list(StatusPurpose.REVOCATION, 4712).holds(badge)).isFalse();
    assertThat(list(StatusPurpose.SUSPENSION, 4712).holds(badge)).isFalse();
  }

  @Test
  void a_status_list_is_a_credential_of_its_own() {
    JsonNode json =
        payload(
            StatusListCredential.issue(
                StatusList.empty(0),
                StatusPurpose.REVOCATION,
                PLACE.list(StatusPurpose.REVOCATION),
                ISSUER,
                DAY,
                KEYS.credential()));
    assertThat(texts(json.path("type")))
        .containsExactly("VerifiableCredential", "BitstringStatusListCredential");
    assertThat(json.at("/credentialSubject/type").stringValue()).isEqualTo("BitstringStatusList");
    assertThat(json.at("/credentialSubject/statusPurpose").stringValue()).isEqualTo("revocation");
    assertThat(json.at("/validFrom").stringValue()).isEqualTo("2026-04-01T00:00:00Z");
  }

  @Test
  void a_status_list_of_another_issuer_or_place_says_nothing() {
    BadgeCredential badge = BadgeCredential.verify(BADGE);
    Issuer other = Issuer.named(SampleKeys.REAL.credentialKey(), "x", "https://e.org/");
    StatusListCredential foreign =
        StatusListCredential.verify(
            StatusListCredential.issue(
                StatusList.empty(0),
                StatusPurpose.REVOCATION,
                PLACE.list(StatusPurpose.REVOCATION),
                other,
                DAY,
                SampleKeys.REAL.credential()));
    assertThatThrownBy(() -> foreign.holds(badge)).hasMessageContaining("not its issuer's");
    StatusListCredential elsewhere =
        new StatusListCredential(
            ISSUER.id(), "https://e.org/1", StatusPurpose.REVOCATION, StatusList.empty(0));
    assertThatThrownBy(() -> elsewhere.holds(badge)).hasMessageContaining("does not point");
    assertThatThrownBy(() -> StatusListCredential.verify(BADGE))
        .hasMessageContaining("BitstringStatusListCredential");
  }

  private static StatusListCredential list(StatusPurpose purpose, int set) {
    return StatusListCredential.verify(
        StatusListCredential.issue(
            StatusList.empty(0).with(set),
            purpose,
            PLACE.list(purpose),
            ISSUER,
            DAY,
            KEYS.credential()));
  }

  private static JsonNode payload(String jwt) {
    return json(part(jwt, 1));
  }

  private static JsonNode json(String part) {
    return JsonMapper.shared().readTree(Base64.getUrlDecoder().decode(part));
  }

  private static String part(String jwt, int index) {
    return List.of(jwt.split("\\.")).get(index);
  }

  private static List<String> texts(JsonNode array) {
    return array.valueStream().map(JsonNode::stringValue).toList();
  }
}
