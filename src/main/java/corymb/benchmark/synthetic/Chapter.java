package corymb.benchmark.synthetic;

/** One part of the questionnaire, filled as an organisation of these traits would. */
@FunctionalInterface
interface Chapter {

  /** Answers the questions of the part; the draws belong to this part alone. */
  void fill(Traits traits, Draws draws, Draft draft);
}
