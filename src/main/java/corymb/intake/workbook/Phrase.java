package corymb.intake.workbook;

import java.util.Locale;

/** The workbook's own words in English; {@code %s} stands for what is filled in. */
enum Phrase {
  COVER_SHEET("Start"),
  LIST_SHEET("Lists"),
  YES("yes"),
  NO("no"),

  TITLE("Questionnaire"),
  SUBTITLE("%s · version %s"),
  INTRODUCTION(
      "In this workbook a cluster organisation describes itself: %s questions in %s sections about"
          + " its participants, its team, its money, its plans and its results. The answers are the"
          + " basis of a benchmarking report and, if you apply for one, of a label."),

  STEPS("How to fill it in"),
  STEP_WALK(
      "Go through the sheets from left to right, or follow the links below. Save and"
          + " go on at any time."),
  STEP_WRITE(
      "Write into the framed cells of the column “Answer”. Cells that are required"
          + " are amber until answered."),
  STEP_KINDS(
      "Choose from the list where there is one. Write numbers without a unit, dates"
          + " as year-month-day (2026-03-31)."),
  STEP_ZERO(
      "Write 0 where there was nothing: an empty cell means “not answered”, and stops"
          + " the rating if required."),
  STEP_EVIDENCE(
      "Keep the evidence named beside each question at hand: assessors ask for it and"
          + " check it."),
  STEP_SEND(
      "When every section says “complete”, save the file as .xlsx and hand it in. It"
          + " is then checked as a whole, and you are told about everything that does not"
          + " fit together."),

  PROGRESS("Your progress"),
  SECTION("Section"),
  REQUIRED_ANSWERS("Required answers"),
  OPTIONAL_ANSWERS("Optional answers"),
  DONE("Done"),
  STATE("State"),
  ALL_SECTIONS("All sections"),
  OF("of %s"),
  OF_REQUIRED(" of %s required answers given"),
  OF_OPTIONAL(" of %s optional answers given"),
  NONE("none"),
  COMPLETE("complete"),
  NOT_STARTED("not started"),
  ALL_OPTIONAL("optional"),
  TO_GO(" to go"),

  PRIVACY("Privacy"),
  PERSONAL_ONE("Question %s asks for personal data: %s."),
  PERSONAL_MANY("Questions %s ask for personal data: %s."),
  AND(" and "),
  PERSONAL_USE(
      "Names and e-mail addresses serve to reach you about this response. They never enter"
          + " comparisons with other organisations. Please write no personal data into other cells."),
  PERSONAL("personal data"),

  ABOUT("About this workbook"),
  ABOUT_SCHEME("Scheme"),
  ABOUT_VERSION("Version of the scheme"),
  ABOUT_LANG("Language"),
  ABOUT_TEMPLATE("Version of this template"),

  BACK("‹ Back to “%s”"),
  NUMBER("No."),
  QUESTION("Question"),
  MARK("Needed?"),
  ANSWER("Answer"),
  UNIT("Unit"),
  HELP("Help"),
  EVIDENCE("Evidence expected"),
  CODE("Code"),
  REQUIRED("required"),
  OPTIONAL("optional"),
  REQUIRED_WITH("required if no. %s is given"),
  PAGE("Page &P of &N"),

  TEXT_KIND("Text"),
  TEXT_LIMIT("At most %s characters."),
  WHOLE_KIND("Whole number"),
  WHOLE_LIMIT("A whole number from %s to %s, without the unit."),
  NUMBER_KIND("Number"),
  NUMBER_LIMIT("A number from %s to %s, without the unit."),
  PERCENT_LIMIT("A number from %s to %s. Type 62.5 for 62.5 %%, without the sign."),
  YES_NO_KIND("Yes or no"),
  YES_NO_LIMIT("Choose yes or no."),
  DATE_KIND("Date"),
  DATE_LIMIT("A date as year-month-day, as in 2026-03-31."),
  CHOICE_KIND("Choice"),
  CHOICE_LIMIT("Choose one entry of the list."),
  REFUSED("This does not fit question %s. Expected: %s");

  private final String text;

  Phrase(String text) {
    this.text = text;
  }

  /** The words as they are. */
  String text() {
    return text;
  }

  /** The words with something filled in for each {@code %s}; nothing is formatted by a locale. */
  String with(Object... fillings) {
    return String.format(Locale.ROOT, text, fillings);
  }
}
