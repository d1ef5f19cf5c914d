package corymb.rating;

import corymb.facts.Gate;
import corymb.facts.Measure;
import corymb.rating.words.Wording;
import corymb.scheme.indicator.Indicator;
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
            new Earned(indicator.code(), earned), key -> ahead(indicator, measure, earned));
    String needs = ahead.needs;
    return needs == null
        ? null
        : new NextStep(ahead.points, needs, WORDS.missingElements(indicator, measure));
  }

  private static Ahead ahead(Indicator indicator, Measure measure, int earned) {
    NextStep step = Steps.next(WORDS, indicator, measure, earned);
    return step == null ? new Ahead(earned, null) : new Ahead(step.points(), step.needs());
  }
}
