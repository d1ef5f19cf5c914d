package corymb.rating;

import org.kie.api.runtime.rule.ConsequenceException;

/** A rule could not be worked out on some answers, as when it divides by 0. */
public final class FailedRule extends RuntimeException {

  private static final long serialVersionUID = 1;

  FailedRule(RuntimeException failure) {
    super(message(failure), failure);
  }

  private static String message(RuntimeException failure) {
    Throwable cause = failure;
    while (cause.getCause() != null && cause.getCause() != cause) {
      cause = cause.getCause();
    }
    String rule =
        failure instanceof ConsequenceException consequence
            ? "the rule '%s'".formatted(consequence.getRule().getName())
            : "the condition of a rule";
    return "%s fails: %s; let it look only where it can be worked out"
        .formatted(rule, cause.getMessage());
  }
}
