package corymb.web.openid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import corymb.assessment.actor.Role;
import corymb.usecase.desk.CaseDesk;
import corymb.usecase.people.KeepPeople;
import corymb.web.site.Browser;
import corymb.web.site.Issuer;
import corymb.web.site.Page;
import corymb.web.site.Site;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** Log-in by a provider of identities: it is believed in what it may say, and in nothing else. */
class OpenIdTest {

  private static final String BEGIN = "/login/with/openid";

  private final Site site = Site.running();
  private final Issuer issuer = site.issuer;

  private String person(String name) {
    return site.desk.person(name, "SE", Role.COMMITTEE).person();
  }

  private static String address(String name) {
    return name + "@people.example";
  }

  private Page logIn() {
    return site.visitor().get(BEGIN);
  }

  @Test
  void an_invited_person_gets_to_the_page_that_was_asked_for_without_any_password() {
    person("comes-by-id");
    issuer.vouches("subject-1", "Comes-By-ID@People.example", true);
    Browser browser = site.visitor();
    Page form = browser.get("/app/account?from=outside");
    assertThat(form.document().select("a[href=" + BEGIN + "]").text())
        .isEqualTo("Log in with Example ID");
    Page inside = browser.get(BEGIN);
    assertThat(inside.path()).isEqualTo("/app/account");
    assertThat(inside.document().select(".who").text()).contains("comes-by-id");
    assertThat(browser.get("/app/account/second-step").text()).contains("you have none");

    issuer.vouches("subject-1", "another@address.example", false);
    assertThat(logIn().path()).startsWith("/app");

    Page out = browser.post("/logout", Map.of());
    assertThat(out.text()).contains("At Example ID you are still logged in");
    assertThat(out.document().select(".notice a").attr("href"))
        .isEqualTo(issuer.address() + "/leave?client_id=" + Issuer.CLIENT);
    assertThat(browser.get("/app").path()).isEqualTo("/login");
  }

  @Test
  void what_the_provider_says_is_taken_only_whole_and_signed() throws JOSEException {
    person("is-talked-about");
    Instant past = Instant.now().minusSeconds(120);
    ECKey foreign = new ECKeyGenerator(Curve.P_256).keyID("first").generate();
    refused(said -> said.claim("nonce", "another nonce"));
    refused(said -> said.claim("nonce", null));
    refused(said -> said.audience("another client"));
    refused(said -> said.audience(List.of(Issuer.CLIENT, "another client")));
    refused(said -> said.issuer("https://another.example"));
    refused(said -> said.expirationTime(Date.from(past)));
    refused(said -> said.subject(null));
    issuer.vouches("subject-2", address("is-talked-about"), true);
    issuer.signs(said -> new PlainJWT(said).serialize());
    refused();
    issuer.signs(said -> Issuer.signed(said, foreign));
    refused();
    issuer.signs(OpenIdTest::bySharedSecret);
    refused();
    issuer.signs(said -> "no token");
    refused();
    issuer.vouches("subject-2", address("is-talked-about"), true);
    assertThat(logIn().path()).startsWith("/app");
  }

  private static String bySharedSecret(JWTClaimsSet said) {
    try {
      SignedJWT token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), said);
      token.sign(new MACSigner(Issuer.SECRET));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private void refused(UnaryOperator<JWTClaimsSet.Builder> change) {
    issuer.vouches("subject-2", address("is-talked-about"), true);
    issuer.says(change);
    refused();
  }

  private void refused() {
    Browser browser = site.visitor();
    assertThat(browser.get(BEGIN).text()).contains("could not be completed");
    assertThat(browser.get("/app").path()).isEqualTo("/login");
  }

  @Test
  void who_is_not_let_in_is_told_why() {
    issuer.vouches("subject-3", address("nobody-of-this-name"), true);
    assertThat(logIn().text()).contains("Nobody with the e-mail address");
    String locked = person("is-locked-by-id");
    issuer.vouches("subject-4", address("is-locked-by-id"), false);
    assertThat(logIn().text()).contains("does not confirm your e-mail address");
    issuer.says(said -> said.claim("email_verified", null));
    assertThat(logIn().text()).contains("does not confirm your e-mail address");
    issuer.vouches("subject-4", address("is-locked-by-id"), true);
    Browser browser = site.visitor();
    assertThat(browser.get(BEGIN).path()).startsWith("/app");
    new KeepPeople(site.desk.casework).lock(CaseDesk.SECRETARIAT, locked, true);
    assertThat(browser.get("/app").path()).isEqualTo("/login");
    assertThat(browser.get(BEGIN).text()).contains("Your access is locked");
    new KeepPeople(site.desk.casework).lock(CaseDesk.SECRETARIAT, locked, false);
    issuer.vouches("subject-5", address("is-locked-by-id"), true);
    assertThat(logIn().text()).contains("another account of Example ID");

    Browser office = site.as(Role.ADMINISTRATOR);
    office.get("/app/office/people?text=" + locked);
    Page unlinked = office.post("/app/office/people/" + locked + "/proofs/identity", Map.of());
    assertThat(unlinked.notice()).contains(locked + " is linked with no account");
    assertThat(logIn().path()).startsWith("/app");
  }

  @Test
  void an_answer_that_was_not_asked_for_in_this_session_is_not_taken() {
    person("is-lured");
    issuer.vouches("subject-6", address("is-lured"), true);
    Browser browser = site.visitor();
    browser.get("/login");
    Page planted = browser.get("/login/return?code=somebody-elses&state=guessed");
    assertThat(planted.text()).contains("could not be completed");
    assertThat(browser.get("/login/return").text()).contains("could not be completed");
    Page denied = browser.get("/login/return?error=access_denied&state=guessed");
    assertThat(denied.text()).contains("could not be completed");
    assertThat(browser.get("/login?openid=%3Cscript%3E").document().select(".notice")).isEmpty();
    assertThat(browser.get("/login/with/another").text()).contains("could not be completed");
    assertThat(browser.get("/app").path()).isEqualTo("/login");
  }

  @Test
  void when_the_provider_gives_no_token_the_page_says_so() {
    issuer.vouches("subject-7", address("whoever"), true);
    issuer.fallsSilent();
    assertThat(logIn().text()).contains("Example ID does not answer as it should");
  }

  @Test
  void a_provider_that_is_away_is_missed_only_when_it_is_asked() {
    Provider away =
        new Provider(
            settings(
                Map.of(OpenIdSettings.ISSUER, "http://127.0.0.1:1", "corymb.oidc.client-id", "x")),
            new Wire());
    assertThat(away.ifKnown()).isNull();
    assertThat(away.findByRegistrationId("another")).isNull();
    assertThatThrownBy(() -> away.findByRegistrationId(Provider.ID))
        .isInstanceOf(ProviderSilent.class);
    String under = issuer.address() + "/";
    Provider another =
        new Provider(
            settings(Map.of(OpenIdSettings.ISSUER, under, "corymb.oidc.client-id", "x")),
            new Wire());
    assertThatThrownBy(() -> another.findByRegistrationId(Provider.ID))
        .isInstanceOf(ProviderSilent.class)
        .hasMessageContaining("does not call itself");
  }

  @Test
  void settings_that_cannot_be_right_stop_the_start_and_tell_no_secret() {
    for (String wrong : List.of("http://id.example.org", "id.example.org", "ftp://localhost")) {
      assertThatThrownBy(
              () -> settings(Map.of(OpenIdSettings.ISSUER, wrong, "corymb.oidc.client-id", "x")))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("corymb.oidc.issuer is no address");
    }
    assertThatThrownBy(() -> settings(Map.of(OpenIdSettings.ISSUER, "https://id.example.org")))
        .hasMessageContaining("corymb.oidc.client-id is missing");
    OpenIdSettings right =
        settings(
            Map.of(
                OpenIdSettings.ISSUER,
                "https://id.example.org",
                "corymb.oidc.client-id",
                "x",
                "corymb.oidc.client-secret",
                "hidden"));
    assertThat(right.name()).isEqualTo("id.example.org");
    assertThat(right.toString()).doesNotContain("hidden");
  }

  private static OpenIdSettings settings(Map<String, Object> given) {
    StandardEnvironment environment = new StandardEnvironment();
    environment.getPropertySources().addFirst(new MapPropertySource("given", given));
    return OpenIdSettings.of(environment);
  }
}
