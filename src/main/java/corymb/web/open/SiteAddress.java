package corymb.web.open;

import corymb.usecase.register.PublicAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where the public reaches this site: {@code corymb.address}, else where a request came to. */
@Component
final class SiteAddress {

  private final @Nullable PublicAddress configured;

  SiteAddress(@Value("${corymb.address:}") String configured) {
    this.configured = configured.isBlank() ? null : new PublicAddress(configured);
  }

  /** The address, as the register names it. */
  PublicAddress address() {
    PublicAddress known = configured;
    return known != null
        ? known
        : new PublicAddress(ServletUriComponentsBuilder.fromCurrentContextPath().toUriString());
  }

  /** The same as text, without a slash at its end. */
  String base() {
    return address().base();
  }
}
