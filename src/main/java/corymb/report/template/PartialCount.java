package corymb.report.template;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How often partials are put in: a few of them, each with two of the next, make millions. */
final class PartialCount {

  private static final long MOST = 1000;

  private final List<MustacheTag> tags;
  private final Map<String, Long> counts = new HashMap<>();

  private PartialCount(List<MustacheTag> tags) {
    this.tags = tags;
  }

  /**
   * Demands that at most 1000 partials are put in where no section repeats them.
   *
   * @param main the file that begins
   * @param tags of all files, none of which is within itself
   * @throws TemplateFault when there are more
   */
  static void demandFew(String main, List<MustacheTag> tags) {
    new PartialCount(tags).count(main);
  }

  private long count(String file) {
    Long known = counts.get(file);
    if (known != null) {
      return known;
    }
    long count = 1;
    for (MustacheTag tag : tags) {
      if (tag.kind() == MustacheTag.Kind.PARTIAL && tag.place().file().equals(file)) {
        count += count(tag.file());
        if (count > MOST) {
          throw new TemplateFault(
              tag.place(),
              "more than " + MOST + " partials within each other",
              "each partial a few times",
              "Remove this '{{>" + tag.name() + "}}' or those within it.");
        }
      }
    }
    counts.put(file, count);
    return count;
  }
}
