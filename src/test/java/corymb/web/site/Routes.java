package corymb.web.site;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/**
 * Everything that can be asked of the server, as the server itself knows it. The server finds this
 * class among its own, because it is in one of its packages.
 */
@Component
public final class Routes {

  private static final SortedSet<Route> KNOWN = new TreeSet<>();

  Routes(List<RequestMappingInfoHandlerMapping> mappings) {
    for (RequestMappingInfoHandlerMapping mapping : mappings) {
      mapping.getHandlerMethods().forEach((info, served) -> KNOWN.addAll(Route.of(info, served)));
    }
  }

  /** All routes of the site. */
  public static SortedSet<Route> of(Site site) {
    return site.base().getPort() > 0 ? new TreeSet<>(KNOWN) : new TreeSet<>();
  }
}
