package corymb.intake.check;

import java.util.List;

/** One cross-check, ready to be made on many responses. */
interface Comparison {

  /** Where the answers violate it; empty when it holds or cannot be told. */
  List<Violation> violations(Answers answers);
}
