package corymb.intake.workbook.look;

import corymb.intake.workbook.look.Look.Frame;

/** The looks of the workbook's cells and their colours. */
public final class Looks {

  public static final String NAVY = "17365D";
  public static final String TEAL = "1B7A78";
  public static final String PALE_TEAL = "E8F3F2";
  public static final String MIST = "F3F6F9";
  public static final String AMBER = "FFF3D0";
  public static final String WHITE = "FFFFFF";
  public static final String TEXT = "22303C";
  public static final String MUTED = "66727F";
  public static final String LINE = "D3DBE3";
  public static final String FIELD_LINE = "8FA3B5";

  public static final int BODY_SIZE = 10;

  public static final Look TITLE = Look.of(24, true, WHITE).on(NAVY);
  public static final Look SUBTITLE = Look.of(11, false, "C9D8E6").on(NAVY);
  public static final Look STRIP = Look.of(BODY_SIZE, false, WHITE).on(TEAL);
  public static final Look HEADING = Look.of(13, true, TEAL).framed(Frame.BELOW);
  public static final Look BODY = Look.of(BODY_SIZE, false, TEXT);
  public static final Look PARAGRAPH = BODY.lines().top();
  public static final Look STEP = Look.of(BODY_SIZE, true, TEAL).centred().top();
  public static final Look NOTE = Look.of(9, false, MUTED).lines().top();

  public static final Look SECTION_TITLE = Look.of(17, true, WHITE).on(NAVY).indented();
  public static final Look SECTION_PROGRESS = Look.of(BODY_SIZE, false, WHITE).on(NAVY);
  public static final Look SECTION_LINK = Look.of(BODY_SIZE, false, TEAL).on(PALE_TEAL);
  public static final Look SECTION_HELP = BODY.on(PALE_TEAL).lines().indented();

  public static final Look HEAD = Look.of(BODY_SIZE, true, WHITE).on(TEAL);
  public static final Look ROW = BODY.framed(Frame.BELOW);
  public static final Look ROW_TEXT = ROW.lines();
  public static final Look ROW_STRONG = Look.of(BODY_SIZE, true, TEXT).framed(Frame.BELOW).lines();
  public static final Look ROW_MUTED = Look.of(9, false, MUTED).framed(Frame.BELOW).lines();
  public static final Look ROW_CODE = Look.of(8, false, MUTED).framed(Frame.BELOW);
  public static final Look ROW_NUMBER = ROW_CODE.centred();
  public static final Look REQUIRED = Look.of(9, true, NAVY).framed(Frame.BELOW).lines();
  public static final Look OPTIONAL = Look.of(9, false, MUTED).framed(Frame.BELOW).lines();
  public static final Look LINK = Look.of(BODY_SIZE, true, TEAL).framed(Frame.BELOW);
  public static final Look BAR = Look.of(9, false, TEAL).framed(Frame.BELOW);
  public static final Look TOTAL = Look.of(BODY_SIZE, true, NAVY).on(MIST).framed(Frame.BELOW);
  public static final Look TOTAL_BAR = Look.of(9, false, TEAL).on(MIST).framed(Frame.BELOW);

  public static final Look FIELD =
      Look.of(11, false, TEXT).framed(Frame.AROUND).indented().lines().editable();

  private Looks() {}
}
