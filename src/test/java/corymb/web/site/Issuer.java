package corymb.web.site;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A provider of identities that says what a test wants, and takes nothing that is not as it must
 * be.
 */
public final class Issuer {

  /** What it calls the site. */
  public static final String CLIENT = "corymb-of-tests";

  /** What the site proves itself with. */
  public static final String SECRET = "a secret of the client, of more than 32 bytes";

  private final HttpServer server;
  private final ECKey key;
  private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();
  private volatile UnaryOperator<JWTClaimsSet.Builder> claims = builder -> builder;
  private volatile Function<JWTClaimsSet, String> signature = this::signed;
  private volatile boolean silent;
  private volatile URI site = URI.create("http://127.0.0.1:1");

  Issuer() {
    try {
      key = new ECKeyGenerator(Curve.P_256).keyID("first").generate();
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
    server.createContext("/.well-known/openid-configuration", at -> json(at, 200, description()));
    server.createContext("/keys", at -> json(at, 200, new JWKSet(key).toString()));
    server.createContext("/authorize", this::authorize);
    server.createContext("/token", this::token);
    server.start();
  }

  /** Its address. */
  public String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** From now on it vouches for this one, as it should. */
  public void vouches(String subject, String email, boolean verified) {
    silent = false;
    signature = this::signed;
    claims =
        builder -> builder.subject(subject).claim("email", email).claim("email_verified", verified);
  }

  /** From now on it says something else besides. */
  public void says(UnaryOperator<JWTClaimsSet.Builder> change) {
    UnaryOperator<JWTClaimsSet.Builder> before = claims;
    claims = builder -> change.apply(before.apply(builder));
  }

  /** From now on it writes tokens in this way. */
  public void signs(Function<JWTClaimsSet, String> way) {
    signature = way;
  }

  /** Where the site really is that calls itself labels.example.org. */
  void sendsBackTo(URI base) {
    site = base;
  }

  /** From now on it gives no tokens. */
  public void fallsSilent() {
    silent = true;
  }

  private String description() {
    return """
        {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token",
         "jwks_uri": "%1$s/keys", "end_session_endpoint": "%1$s/leave",
         "response_types_supported": ["code"], "subject_types_supported": ["public"],
         "id_token_signing_alg_values_supported": ["ES256"]}"""
        .formatted(address());
  }

  /** The person agrees at once. */
  private void authorize(HttpExchange at) throws IOException {
    Map<String, String> asked = form(at.getRequestURI().getRawQuery());
    boolean complete =
        CLIENT.equals(asked.get("client_id"))
            && "code".equals(asked.get("response_type"))
            && "S256".equals(asked.get("code_challenge_method"))
            && "https://labels.example.org/login/return".equals(asked.get("redirect_uri"))
            && asked.getOrDefault("nonce", "").length() > 20
            && asked.getOrDefault("state", "").length() > 20;
    if (!complete) {
      json(at, 400, "{}");
      return;
    }
    String code = UUID.randomUUID().toString();
    codes.put(code, asked);
    at.getResponseHeaders()
        .set(
            "Location",
            site.resolve("/login/return")
                + "?code="
                + code
                + "&state="
                + URLEncoder.encode(asked.get("state"), StandardCharsets.UTF_8));
    at.sendResponseHeaders(302, -1);
    at.close();
  }

  private void token(HttpExchange at) throws IOException {
    Map<String, String> form =
        form(new String(at.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    Map<String, String> asked = codes.remove(form.getOrDefault("code", ""));
    if (silent) {
      json(at, 503, "");
    } else if (asked == null
        || !asked.getOrDefault("redirect_uri", "?").equals(form.get("redirect_uri"))
        || !asked
            .getOrDefault("code_challenge", "?")
            .equals(challenge(form.getOrDefault("code_verifier", "")))
        || !at.getRequestHeaders().getFirst("Authorization").startsWith("Basic ")) {
      json(at, 400, "{\"error\": \"invalid_grant\"}");
    } else {
      JWTClaimsSet.Builder said =
          new JWTClaimsSet.Builder()
              .issuer(address())
              .audience(CLIENT)
              .issueTime(Date.from(Instant.now()))
              .expirationTime(Date.from(Instant.now().plusSeconds(300)))
              .claim("nonce", asked.get("nonce"));
      json(
          at,
          200,
          "{\"access_token\": \"a\", \"token_type\": \"Bearer\", \"expires_in\": 300, \"id_token\": \""
              + signature.apply(claims.apply(said).build())
              + "\"}");
    }
  }

  private String signed(JWTClaimsSet said) {
    return signed(said, key);
  }

  /** A token that is signed by a key, which calls itself like the one of this issuer. */
  public static String signed(JWTClaimsSet said, ECKey key) {
    try {
      SignedJWT token =
          new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.ES256).keyID("first").build(), said);
      token.sign(new ECDSASigner(key));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String challenge(String verifier) {
    try {
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(
              MessageDigest.getInstance("SHA-256")
                  .digest(verifier.getBytes(StandardCharsets.US_ASCII)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, String> form(String text) {
    Map<String, String> fields = new HashMap<>();
    for (String field : text.split("&")) {
      String[] pair = field.split("=", 2);
      fields.put(pair[0], URLDecoder.decode(pair[1], StandardCharsets.UTF_8));
    }
    return fields;
  }

  private static void json(HttpExchange at, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    at.getResponseHeaders().set("Content-Type", "application/json");
    at.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    at.getResponseBody().write(bytes);
    at.close();
  }
}
