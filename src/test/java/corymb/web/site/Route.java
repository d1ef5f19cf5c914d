package corymb.web.site;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;

/**
 * What can be asked of the server.
 *
 * @param method as in {@code GET}
 * @param pattern the path, with names in braces for its parts that vary
 * @param from the class that serves it
 */
public record Route(String method, String pattern, Class<?> from) implements Comparable<Route> {

  static Set<Route> of(RequestMappingInfo mapping, HandlerMethod served) {
    Set<String> methods =
        mapping.getMethodsCondition().getMethods().stream()
            .map(RequestMethod::name)
            .collect(Collectors.toSet());
    Set<Route> routes = new TreeSet<>();
    for (String method : methods.isEmpty() ? Set.of("GET") : methods) {
      for (String pattern : mapping.getPatternValues()) {
        routes.add(new Route(method, pattern, served.getBeanType()));
      }
    }
    return routes;
  }

  /** Method and pattern, by which a route is known. */
  public String name() {
    return method + " " + pattern;
  }

  @Override
  public int compareTo(Route other) {
    return name().compareTo(other.name());
  }
}
