package corymb.intake.check;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import org.hibernate.validator.constraints.URL;
import org.jspecify.annotations.Nullable;

/**
 * The addresses an organisation gives of itself, with what must hold for them to be shown and used.
 *
 * @param website a full web address with a domain, null when there is none
 * @param contactEmail an e-mail address with a domain, null when there is none
 */
public record Profile(
    @Nullable @Size(max = 2000) @URL(regexp = WEB) String website,
    @Nullable @Size(max = 254) @Email(regexp = MAIL) String contactEmail) {

  private static final String WEB = "(?i)https?://[^\\s/?#@]+\\.[^\\s/?#@.]+([/?#]\\S*)?";
  private static final String MAIL = "[^\\s@<>\",;:]+@[^\\s@<>\",;:]+\\.[^\\s@<>\",;:.]{2,}";
}
