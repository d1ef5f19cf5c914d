package corymb.report.drawing;

/** The cuts of the document's typeface. */
public enum Face {
  REGULAR,
  SEMIBOLD,
  ITALIC
}
