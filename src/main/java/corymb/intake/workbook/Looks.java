package corymb.intake.workbook;

import corymb.intake.workbook.Look.Frame;

/** The looks of the workbook's cells and their colours. */
final class Looks {

  static final String NAVY = "17365D";
  static final String TEAL = "1B7A78";
  static final String PALE_TEAL = "E8F3F2";
  static final String MIST = "F3F6F9";
  static final String AMBER = "FFF3D0";
  static final String WHITE = "FFFFFF";
  static final String TEXT = "22303C";
  static final String MUTED = "66727F";
  static final String LINE = "D3DBE3";
  static final String FIELD_LINE = "8FA3B5";

  static final int BODY_SIZE = 10;

  static final Look TITLE = Look.of(24, true, WHITE).on(NAVY);
  static final Look SUBTITLE = Look.of(11, false, "C9D8E6").on(NAVY);
  static final Look STRIP = Look.of(BODY_SIZE, false, WHITE).on(TEAL);
  static final Look HEADING = Look.of(13, true, TEAL).framed(Frame.BELOW);
  static final Look BODY = Look.of(BODY_SIZE, false, TEXT);
  static final Look PARAGRAPH = BODY.lines().top();
  static final Look STEP = Look.of(BODY_SIZE, true, TEAL).centred().top();
  static final Look NOTE = Look.of(9, false, MUTED).lines().top();

  static final Look SECTION_TITLE = Look.of(17, true, WHITE).on(NAVY).indented();
  static final Look SECTION_PROGRESS = Look.of(BODY_SIZE, false, WHITE).on(NAVY);
  static final Look SECTION_LINK = Look.of(BODY_SIZE, false, TEAL).on(PALE_TEAL);
  static final Look SECTION_HELP = BODY.on(PALE_TEAL).lines().indented();

  static final Look HEAD = Look.of(BODY_SIZE, true, WHITE).on(TEAL);
  static final Look ROW = BODY.framed(Frame.BELOW);
  static final Look ROW_TEXT = ROW.lines();
  static final Look ROW_STRONG = Look.of(BODY_SIZE, true, TEXT).framed(Frame.BELOW).lines();
  static final Look ROW_MUTED = Look.of(9, false, MUTED).framed(Frame.BELOW).lines();
  static final Look ROW_CODE = Look.of(8, false, MUTED).framed(Frame.BELOW);
  static final Look ROW_NUMBER = ROW_CODE.centred();
  static final Look REQUIRED = Look.of(9, true, NAVY).framed(Frame.BELOW).lines();
  static final Look OPTIONAL = Look.of(9, false, MUTED).framed(Frame.BELOW).lines();
  static final Look LINK = Look.of(BODY_SIZE, true, TEAL).framed(Frame.BELOW);
  static final Look BAR = Look.of(9, false, TEAL).framed(Frame.BELOW);
  static final Look TOTAL = Look.of(BODY_SIZE, true, NAVY).on(MIST).framed(Frame.BELOW);
  static final Look TOTAL_BAR = Look.of(9, false, TEAL).on(MIST).framed(Frame.BELOW);

  static final Look FIELD =
      Look.of(11, false, TEXT).framed(Frame.AROUND).indented().lines().editable();

  private Looks() {}
}
