package corymb.web.openid;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/**
 * What the provider was asked, in the session as texts, until somebody comes back from there with
 * the same state. The last one counts, and it counts once.
 */
final class AskedProvider implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

  private static final String KEPT = AskedProvider.class.getName();
  private static final int TEXTS = 6;

  @Override
  public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    String state = request.getParameter("state");
    if (session == null
        || state == null
        || !(session.getAttribute(KEPT) instanceof List<?> kept)
        || kept.size() < TEXTS) {
      return null;
    }
    OAuth2AuthorizationRequest asked = read(kept.stream().map(String::valueOf).toList());
    return state.equals(asked.getState()) ? asked : null;
  }

  @Override
  public void saveAuthorizationRequest(
      @Nullable OAuth2AuthorizationRequest asked,
      HttpServletRequest request,
      HttpServletResponse response) {
    if (asked == null) {
      removeAuthorizationRequest(request, response);
    } else {
      request.getSession().setAttribute(KEPT, texts(asked));
    }
  }

  @Override
  public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
      HttpServletRequest request, HttpServletResponse response) {
    OAuth2AuthorizationRequest asked = loadAuthorizationRequest(request);
    HttpSession session = request.getSession(false);
    if (asked != null && session != null) {
      session.removeAttribute(KEPT);
    }
    return asked;
  }

  /** Five texts, how many scopes there are, the scopes, and names with their texts. */
  private static List<String> texts(OAuth2AuthorizationRequest asked) {
    List<String> texts = new ArrayList<>();
    texts.add(asked.getAuthorizationUri());
    texts.add(asked.getClientId());
    texts.add(String.valueOf(asked.getRedirectUri()));
    texts.add(String.valueOf(asked.getState()));
    texts.add(asked.getAuthorizationRequestUri());
    texts.add(Integer.toString(asked.getScopes().size()));
    texts.addAll(asked.getScopes());
    texts.add(Integer.toString(asked.getAdditionalParameters().size()));
    add(texts, asked.getAdditionalParameters());
    add(texts, asked.getAttributes());
    return texts;
  }

  private static void add(List<String> texts, Map<String, Object> named) {
    named.forEach(
        (name, text) -> {
          texts.add(name);
          texts.add(String.valueOf(text));
        });
  }

  private static OAuth2AuthorizationRequest read(List<String> texts) {
    int scopes = TEXTS + Integer.parseInt(texts.get(TEXTS - 1));
    int named = scopes + 1;
    int attributes = named + 2 * Integer.parseInt(texts.get(scopes));
    Set<String> asksFor = new LinkedHashSet<>(texts.subList(TEXTS, scopes));
    return OAuth2AuthorizationRequest.authorizationCode()
        .authorizationUri(texts.get(0))
        .clientId(texts.get(1))
        .redirectUri(texts.get(2))
        .state(texts.get(3))
        .scopes(asksFor)
        .additionalParameters(named(texts.subList(named, attributes)))
        .attributes(named(texts.subList(attributes, texts.size())))
        .authorizationRequestUri(texts.get(4))
        .build();
  }

  private static Map<String, Object> named(List<String> texts) {
    Map<String, Object> named = new LinkedHashMap<>();
    for (int at = 0; at + 1 < texts.size(); at += 2) {
      named.put(texts.get(at), texts.get(at + 1));
    }
    return named;
  }
}
