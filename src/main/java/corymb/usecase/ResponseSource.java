package corymb.usecase;

import corymb.intake.problem.ProblemCode;

/** One response as it was handed in. */
public sealed interface ResponseSource {

  /** The name that messages use: the file's name, with the line for a line of a stream. */
  String name();

  /** The name of its result files, without ending. */
  String stem();

  /** The bytes of a workbook, of {@code answers.json} or of a line of {@code answers.ndjson}. */
  @SuppressWarnings("ArrayRecordComponent") // bytes go straight to the reader
  record Read(String name, String stem, byte[] bytes) implements ResponseSource {}

  /** Something that could not even be read. */
  record Unreadable(String name, String stem, ProblemCode why) implements ResponseSource {}
}
