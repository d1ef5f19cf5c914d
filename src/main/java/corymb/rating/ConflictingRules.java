package corymb.rating;

/** An indicator got no outcome, or more than one: the rules of the pack do not fit together. */
public final class ConflictingRules extends RuntimeException {

  private static final long serialVersionUID = 1;

  ConflictingRules(Conflict conflict) {
    super(conflict.message());
  }
}
