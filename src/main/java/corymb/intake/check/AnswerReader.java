package corymb.intake.check;

import corymb.intake.raw.Content;

/** Understands what stands at the place of an answer, as one type of question asks for it. */
interface AnswerReader {

  /** The answer, or what is wrong with it; the content is not blank. */
  Outcome read(Content content);
}
