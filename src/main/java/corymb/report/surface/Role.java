package corymb.report.surface;

/** What a tagged part of a document is. */
public enum Role {
  DOCUMENT("Document"),
  SECTION("Sect"),
  DIVISION("Div"),
  HEADING_1("H1"),
  HEADING_2("H2"),
  HEADING_3("H3"),
  HEADING_4("H4"),
  PARAGRAPH("P"),
  SPAN("Span"),
  LINK("Link"),
  LIST("L"),
  ITEM("LI"),
  LABEL("Lbl"),
  ITEM_BODY("LBody"),
  TABLE("Table"),
  TABLE_HEAD("THead"),
  TABLE_BODY("TBody"),
  ROW("TR"),
  HEAD_CELL("TH"),
  CELL("TD"),
  CAPTION("Caption"),
  FIGURE("Figure"),
  CONTENTS("TOC"),
  CONTENTS_ENTRY("TOCI");

  private final String pdfName;

  Role(String pdfName) {
    this.pdfName = pdfName;
  }

  /** The standard structure type of PDF. */
  public String pdfName() {
    return pdfName;
  }

  /** The role of a heading of level 1 to 4. */
  public static Role heading(int level) {
    return switch (level) {
      case 1 -> HEADING_1;
      case 2 -> HEADING_2;
      case 3 -> HEADING_3;
      default -> HEADING_4;
    };
  }
}
