package corymb.rating;

import java.util.List;

/** An indicator got no outcome, or more than one: the rules of the pack do not fit together. */
public final class ConflictingRules extends RuntimeException {

  private static final long serialVersionUID = 1;

  ConflictingRules(String stage, String code, List<String> rules) {
    super(
        rules.isEmpty()
            ? "no rule gives '%s' its %s; add one for this case".formatted(code, stage)
            : "these rules all give '%s' its %s: %s; let exactly one of them hold"
                .formatted(code, stage, rules));
  }
}
