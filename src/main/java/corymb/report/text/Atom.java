package corymb.report.text;

/**
 * The smallest part that breaking into lines moves.
 *
 * @param text its characters; empty for a sign or a break
 * @param width in points
 * @param space whether it is white space
 * @param breakable whether a line may end after it
 */
record Atom(Run run, String text, double width, boolean space, boolean breakable) {
  boolean ends() {
    return run instanceof Run.Break;
  }
}
