package corymb.intake.problem;

import corymb.intake.Problem.Severity;

/**
 * Everything that can be wrong or odd about a response, but for the cross-checks of a pack. The
 * words are found by the code in {@code problems_en.properties}.
 */
public enum ProblemCode {
  NOT_ANSWERED("P001"),
  NOT_A_NUMBER("P011"),
  NOT_A_WHOLE_NUMBER("P012"),
  OUT_OF_BOUNDS("P013"),
  AMBIGUOUS_NUMBER("P014"),
  NUMBER_AS_TEXT("P015", Severity.WARNING),
  SHOWN_AS_PERCENT("P016", Severity.WARNING),
  DATE_FOR_A_NUMBER("P017"),
  TOO_MANY_DECIMALS("P018"),
  NOT_A_DATE("P021"),
  AMBIGUOUS_DATE("P022"),
  DATE_AS_TEXT("P023", Severity.WARNING),
  AFTER_IMPORT("P024"),
  NUMBER_READ_AS_DATE("P025", Severity.WARNING),
  ONLY_A_YEAR("P026"),
  NOT_YES_OR_NO("P031"),
  UNKNOWN_OPTION("P032"),
  TOO_LONG("P041"),
  CONTROL_CHARACTERS("P042"),
  FORMULA("P051", Severity.WARNING),
  FORMULA_WITHOUT_VALUE("P052"),
  ERROR_VALUE("P053"),
  COVERED_CELL("P054"),
  MERGED_CELL("P055", Severity.WARNING),
  NAME_MISSING("P061"),
  NAME_OVER_CELLS("P062"),
  NAME_LOST("P063"),
  NAME_ELSEWHERE("P064"),
  NAME_WITHOUT_SHEET("P065"),
  NAME_TWICE("P066"),
  NAME_COPIED("P067", Severity.WARNING),
  NAME_NOT_A_CELL("P068"),
  CELL_SHARED("P069"),
  UNKNOWN_NAME("P070", Severity.WARNING),
  FOREIGN_WORKBOOK("P081"),
  SCHEME_NOT_STATED("P082"),
  UNKNOWN_SCHEME("P083"),
  UNKNOWN_VERSION("P084"),
  NOT_JSON("P091"),
  JSON_CUT_OFF("P092"),
  KEY_TWICE("P093"),
  WRONG_JSON_TYPE("P094"),
  UNKNOWN_QUESTION("P095"),
  UNKNOWN_MEMBER("P096"),
  JSON_SHAPE("P097"),
  EMPTY_FILE("P101"),
  UNKNOWN_FILE("P102"),
  MARKUP_FILE("P103"),
  TEXT_TABLE("P104"),
  OLD_WORKBOOK("P105"),
  ENCRYPTED("P106"),
  MACROS("P107"),
  OPEN_DOCUMENT("P108"),
  BINARY_WORKBOOK("P109"),
  DAMAGED("P110"),
  TOO_LARGE("P111"),
  OTHER_ARCHIVE("P112"),
  LARGE_FILE("P113"),
  NO_SUCH_FILE("P121"),
  NO_RIGHT_TO_READ("P122"),
  UNREADABLE_FOLDER("P123"),
  EMPTY_FOLDER("P124");

  private final String code;
  private final Severity severity;

  ProblemCode(String code) {
    this(code, Severity.ERROR);
  }

  ProblemCode(String code, Severity severity) {
    this.code = code;
    this.severity = severity;
  }

  /** The code as people and programs see it, as in {@code P012}. */
  public String code() {
    return code;
  }

  /** Whether it stands in the way of a rating. */
  public Severity severity() {
    return severity;
  }
}
