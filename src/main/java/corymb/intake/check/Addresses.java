package corymb.intake.check;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.regex.Pattern;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * Whether addresses are right. Plain ones are seen to be right at once, and those without their
 * sign to be wrong; only for others the validator of {@link Profile} is started, which takes half a
 * second for the first time.
 */
final class Addresses {

  private static final Pattern PLAIN_WEB =
      Pattern.compile("https?://[a-z0-9]+([.-][a-z0-9]+)*\\.[a-z]{2,10}(/[A-Za-z0-9/._-]{0,99})?");
  private static final Pattern PLAIN_MAIL =
      Pattern.compile("[A-Za-z0-9]+([._-][A-Za-z0-9]+)*@[a-z0-9]+([.-][a-z0-9]+)*\\.[a-z]{2,10}");
  private static final int SHORT = 60;

  private Addresses() {}

  /** Whether the text is a full web address. */
  static boolean isWeb(String text) {
    return text.contains("://") && (isPlain(PLAIN_WEB, text) || isValid(new Profile(text, null)));
  }

  /** Whether the text is an e-mail address. */
  static boolean isMail(String text) {
    return text.contains("@") && (isPlain(PLAIN_MAIL, text) || isValid(new Profile(null, text)));
  }

  /** Whether the validator finds nothing wrong with the profile. */
  static boolean isValid(Profile profile) {
    return Started.VALIDATOR.validate(profile).isEmpty();
  }

  private static boolean isPlain(Pattern pattern, String text) {
    return text.length() <= SHORT && pattern.matcher(text).matches();
  }

  /** Started with the first address that is not plain; needs no expression language. */
  private static final class Started {
    private static final Validator VALIDATOR =
        Validation.byProvider(HibernateValidator.class)
            .configure()
            .ignoreXmlConfiguration()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();
  }
}
