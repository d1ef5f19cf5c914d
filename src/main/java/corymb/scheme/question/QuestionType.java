package corymb.scheme.question;

/** What kind of answer a question asks for. */
public enum QuestionType {
  TEXT,
  INTEGER,
  DECIMAL,
  YESNO,
  DATE,
  CHOICE;

  /** Whether the answer is a number. */
  public boolean isNumber() {
    return this == INTEGER || this == DECIMAL;
  }
}
