package corymb.rating;

import corymb.facts.Band;
import corymb.facts.Band.Bound;
import corymb.facts.Gate;
import corymb.facts.Measure;
import corymb.rating.words.Wording;
import corymb.scheme.indicator.Indicator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What the gates and the next points of one pack need, in English. The same for every response, so
 * that each is put into words once; safe for many threads.
 */
final class Needs {

  private static final Wording WORDS = Wording.english();

  private final Map<String, GateNeeds> gates = new ConcurrentHashMap<>();
  private final Map<Earned, Ahead> steps = new ConcurrentHashMap<>();

  /**
   * A gate in words, without what was found.
   *
   * @param gate its name
   * @param needs what it needs
   */
  record GateNeeds(String gate, String needs) {}

  private record Earned(String code, int points) {}

  /** The next points and what they need; null when there are none. */
  private record Ahead(int points, @Nullable String needs) {}

  /** The gate of an indicator or criterion. */
  GateNeeds gate(Indicator indicator) {
    return gates.computeIfAbsent(indicator.code(), code -> gateNeeds(indicator));
  }

  private static GateNeeds gateNeeds(Indicator indicator) {
    Gate gate = Objects.requireNonNull(indicator.gate());
    return new GateNeeds(WORDS.gate(gate), WORDS.needs(indicator, gate.ways()));
  }

  /** The step to the next higher points, null when the best band is reached. */
  @Nullable NextStep next(Indicator indicator, Measure measure, int earned) {
    Ahead ahead =
        steps.computeIfAbsent(
            new Earned(indicator.code(), earned), key -> ahead(WORDS, indicator, earned));
    return step(WORDS, indicator, measure, ahead);
  }

  /** The same in any words. */
  static @Nullable NextStep next(Wording words, Indicator indicator, Measure measure, int earned) {
    return step(words, indicator, measure, ahead(words, indicator, earned));
  }

  private static @Nullable NextStep step(
      Wording words, Indicator indicator, Measure measure, Ahead ahead) {
    String needs = ahead.needs;
    return needs == null
        ? null
        : new NextStep(ahead.points, needs, words.missingElements(indicator, measure));
  }

  private static Ahead ahead(Wording words, Indicator indicator, int earned) {
    int next =
        indicator.bands().stream()
            .mapToInt(Band::points)
            .filter(points -> points > earned)
            .min()
            .orElse(earned);
    if (next == earned) {
      return new Ahead(earned, null);
    }
    List<List<Bound>> ways =
        indicator.bands().stream().filter(b -> b.points() == next).map(Band::bounds).toList();
    return new Ahead(next, words.needs(indicator, ways));
  }
}
