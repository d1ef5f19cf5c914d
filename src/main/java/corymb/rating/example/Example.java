package corymb.rating.example;

import corymb.facts.GateOutcome;
import corymb.facts.Score;
import corymb.scheme.Response;
import java.util.List;
import java.util.Map;

/** One row of an example table: what is given, and what the rules must say of it. */
public sealed interface Example {

  /** The table's file inside the pack. */
  String file();

  /** Where the row begins, from 1. */
  int line();

  /** What the example shows, in words. */
  String name();

  /** What the rules must say, as text by column. */
  Map<String, String> expected();

  /**
   * Answers, and what they mean for one indicator or criterion.
   *
   * @param file the table's file
   * @param line where the row begins, from 1
   * @param name what the example shows
   * @param code the indicator's or criterion's code
   * @param response the answers; those that are not in the table are not given
   * @param expected the columns rule, measure, points and minimum, or rule and outcome
   */
  record OfAnswers(
      String file,
      int line,
      String name,
      String code,
      Response response,
      Map<String, String> expected)
      implements Example {}

  /**
   * Gates and a score, and which labels they allow.
   *
   * @param file the table's file
   * @param line where the row begins, from 1
   * @param name what the example shows
   * @param gates an outcome for every gate of the pack
   * @param score the points
   * @param expected met or not-met for each label
   */
  record OfLabels(
      String file,
      int line,
      String name,
      List<GateOutcome> gates,
      Score score,
      Map<String, String> expected)
      implements Example {}
}
