package corymb.rating;

import corymb.facts.Band;
import corymb.facts.Band.Bound;
import corymb.facts.Measure;
import corymb.rating.words.Wording;
import corymb.scheme.indicator.Indicator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what the next points of an indicator need. */
final class Steps {

  private Steps() {}

  /** The step to the next higher points in words, null when the best band is reached. */
  static @Nullable NextStep next(Wording words, Indicator indicator, Measure measure, int earned) {
    int next =
        indicator.bands().stream()
            .mapToInt(Band::points)
            .filter(points -> points > earned)
            .min()
            .orElse(earned);
    if (next == earned) {
      return null;
    }
    List<List<Bound>> ways =
        indicator.bands().stream().filter(b -> b.points() == next).map(Band::bounds).toList();
    return new NextStep(
        next, words.needs(indicator, ways), words.missingElements(indicator, measure));
  }
}
