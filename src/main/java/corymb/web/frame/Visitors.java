package corymb.web.frame;

import corymb.assessment.actor.Actor;
import corymb.usecase.casework.Casework;
import corymb.usecase.people.Actors;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Tells methods that serve a request who acts: they take an {@link Actor} or a {@link Visitor}. The
 * person is read once for each request, so that a role that was taken away works no more at once.
 */
@Component
public final class Visitors implements HandlerMethodArgumentResolver {

  private static final String KEPT = Visitors.class.getName();

  private final Casework casework;

  Visitors(Casework casework) {
    this.casework = casework;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Actor.class
        || parameter.getParameterType() == Visitor.class;
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @org.jspecify.annotations.Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @org.jspecify.annotations.Nullable WebDataBinderFactory binders) {
    HttpServletRequest http = request.getNativeRequest(HttpServletRequest.class);
    Visitor visitor = http == null ? Visitor.PUBLIC : of(http);
    if (parameter.getParameterType() == Visitor.class) {
      return visitor;
    }
    Actor actor = visitor.actor();
    if (actor == null) {
      throw new IllegalStateException("a page that needs an actor is open to the public");
    }
    return actor;
  }

  /** Who sends the request. */
  public Visitor of(HttpServletRequest request) {
    if (request.getAttribute(KEPT) instanceof Visitor known) {
      return known;
    }
    Visitor visitor = read(request.getUserPrincipal());
    request.setAttribute(KEPT, visitor);
    return visitor;
  }

  private Visitor read(@org.jspecify.annotations.Nullable Principal principal) {
    Object who =
        principal instanceof Authentication proved
            ? proved.getPrincipal()
            : RequestAttributes.class;
    return who instanceof SignedIn signedIn
        ? new Visitor(signedIn.shownName(), Actors.of(casework.store(), signedIn.person()))
        : Visitor.PUBLIC;
  }
}
