package corymb.report.surface;

/** What a tag can say about its part of the document besides its role. */
public enum Trait {
  /** Words for those who do not see a figure. */
  ALTERNATIVE,
  /** {@code Column} or {@code Row}, of a head cell. */
  SCOPE,
  /** How many columns a cell takes. */
  COLUMNS,
  /** {@code Disc} or {@code Decimal}, of a list. */
  NUMBERING
}
