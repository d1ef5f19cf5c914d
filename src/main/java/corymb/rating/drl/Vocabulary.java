package corymb.rating.drl;

import corymb.facts.Answer;
import corymb.facts.Band;
import corymb.facts.Figure;
import corymb.facts.Gate;
import corymb.facts.GateOutcome;
import corymb.facts.GateSheet;
import corymb.facts.LabelSheet;
import corymb.facts.Measure;
import corymb.facts.MeasureSheet;
import corymb.facts.Parts;
import corymb.facts.Points;
import corymb.facts.PointsSheet;
import corymb.facts.Quantity;
import corymb.facts.Requirement;
import corymb.facts.Score;
import corymb.facts.Sheet;
import corymb.facts.Total;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words that rules may speak: the types of {@code corymb.facts}, their public methods and
 * properties, and nothing that Java adds to every object.
 */
final class Vocabulary {

  /** The sheets on which rules write, by the only names that they may have. */
  static final Map<String, Class<? extends Sheet<?>>> SHEETS =
      Map.of(
          "measures", MeasureSheet.class,
          "points", PointsSheet.class,
          "gates", GateSheet.class,
          "labels", LabelSheet.class);

  private static final List<Class<?>> FACTS =
      List.of(
          Answer.class,
          Total.class,
          Figure.class,
          Measure.class,
          Band.class,
          Gate.class,
          Points.class,
          GateOutcome.class,
          Requirement.class,
          Score.class);

  private static final List<Class<?>> FURTHER =
      List.of(
          Parts.class,
          Quantity.class,
          Band.Bound.class,
          Band.Bound.Side.class,
          Gate.Kind.class,
          GateOutcome.Outcome.class,
          Requirement.Kind.class);

  private static final Set<String> WORDS = words();

  private Vocabulary() {}

  /** Whether a rule can look for facts of this type. */
  static boolean isFact(String type) {
    return FACTS.stream().anyMatch(fact -> fact.getSimpleName().equals(type));
  }

  /** The names of all types that rules can look for. */
  static List<String> facts() {
    return FACTS.stream().map(Class::getSimpleName).toList();
  }

  /** Whether the word may stand in an expression. */
  static boolean isKnown(String word) {
    return WORDS.contains(word);
  }

  /** What can be called on a sheet. */
  static Set<String> callsOn(Class<? extends Sheet<?>> sheet) {
    Set<String> calls = new TreeSet<>();
    publicMethods(sheet).forEach(method -> calls.add(method.getName()));
    return calls;
  }

  private static Set<String> words() {
    Set<String> words = new HashSet<>(Set.of("true", "false", "null"));
    for (List<Class<?>> types : List.of(FACTS, FURTHER)) {
      for (Class<?> type : types) {
        words.add(type.getSimpleName());
        publicMethods(type).forEach(method -> add(words, method.getName()));
        if (type.isEnum()) {
          Arrays.stream(type.getEnumConstants()).forEach(word -> words.add(word.toString()));
        }
      }
    }
    for (Method ofEveryObject : Object.class.getDeclaredMethods()) {
      words.remove(ofEveryObject.getName());
    }
    return Set.copyOf(words);
  }

  private static void add(Set<String> words, String method) {
    words.add(method);
    if (method.length() > 2 && method.startsWith("is")) {
      words.add(method.substring(2, 3).toLowerCase(Locale.ROOT) + method.substring(3));
    }
  }

  private static List<Method> publicMethods(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
        .toList();
  }
}
