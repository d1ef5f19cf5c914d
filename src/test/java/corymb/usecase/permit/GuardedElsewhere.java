package corymb.usecase.permit;

import java.util.Set;

/** Use cases with a permit whose own tests try every role on them. */
final class GuardedElsewhere {

  private static final Set<String> ALL = Set.of();

  private GuardedElsewhere() {}

  static boolean isNot(String type) {
    return !ALL.contains(type);
  }
}
