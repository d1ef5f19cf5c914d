package corymb.rating;

import java.util.List;

/**
 * Rules of a pack that do not fit together: none or several of them speak where one must.
 *
 * @param stage what is given: measure, points or gate
 * @param code the indicator's or criterion's code
 * @param rules the names of the rules that all give it; empty when none does
 */
public record Conflict(String stage, String code, List<String> rules) {

  /** What is wrong and what to do. */
  public String message() {
    return rules.isEmpty()
        ? "no rule gives '%s' its %s; add one for this case".formatted(code, stage)
        : "these rules all give '%s' its %s: %s; let exactly one of them hold"
            .formatted(code, stage, rules);
  }
}
