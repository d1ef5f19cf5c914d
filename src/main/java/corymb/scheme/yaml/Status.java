package corymb.scheme.yaml;

/** How a number of a scheme came about. Each number of a pack has one. */
public enum Status {
  /** Published by the label's owner or another official source. */
  PUBLIC,
  /** Worked out from published examples. */
  INFERRED,
  /** A proposal of this project. */
  PROPOSED
}
