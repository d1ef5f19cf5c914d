package corymb.facts;

import org.jspecify.annotations.Nullable;

/**
 * What a measuring rule worked out for one indicator or criterion.
 *
 * @param code the indicator's or criterion's code
 * @param parts the values; empty when it could not be worked out
 * @param applicable false when the indicator does not apply to the organisation
 * @param why the rule and the answers it looked at
 */
public record Measure(String code, Parts parts, boolean applicable, Why why) {

  /** The value of one part, null when it is absent. */
  public @Nullable Quantity part(String name) {
    return parts.get(name);
  }
}
