package corymb.report.agreement;

import corymb.assessment.agreement.AgreementFigures;
import corymb.assessment.agreement.AgreementFigures.PairFigures;
import corymb.assessment.agreement.Coefficient;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A figure with what it means.
 *
 * @param code what it is, as in {@code points.fleiss}
 * @param title the same in words
 * @param persons whom it is about, by id or place; none when it is about all
 * @param number the figure, or why it cannot be computed
 * @param meaning one line
 */
public record Figure(
    String code, String title, List<String> persons, Coefficient number, String meaning) {

  private static final String SCALE = "1 is full agreement, 0 what chance gives, below 0 less: ";

  /** Keeps the persons. */
  public Figure {
    persons = List.copyOf(persons);
  }

  /** The figures of points in the order in which they are told. */
  public static List<Figure> points(AgreementFigures figures, Map<String, Coefficient> leniency) {
    List<Figure> all = new ArrayList<>(points(figures));
    all.addAll(leniency(leniency));
    return List.copyOf(all);
  }

  /**
   * The figures of answers.
   *
   * @param percent the share of equal answers
   * @param alpha Krippendorff's alpha, nominal
   */
  public static List<Figure> answers(Coefficient percent, Coefficient alpha) {
    return List.of(
        all(
            "answers.percent",
            "answers, agreement in percent",
            percent,
            "the share of questions whose answers are equal after the findings"),
        all(
            "answers.alpha.nominal",
            "answers, Krippendorff's alpha nominal",
            alpha,
            SCALE + "answers are equal or not"));
  }

  private static List<Figure> points(AgreementFigures figures) {
    List<Figure> all = new ArrayList<>();
    all.add(
        all(
            "points.percent",
            "points, agreement in percent",
            figures.percent(),
            "the share of equal pairs of points; what chance gives is not taken off"));
    figures.pairs().forEach(pair -> all.addAll(pair(pair)));
    all.add(
        all(
            "points.fleiss",
            "points, Fleiss' kappa",
            figures.fleiss(),
            SCALE + "points are equal or not, chance is that of all assessors together"));
    all.addAll(alpha(figures));
    return all;
  }

  private static List<Figure> pair(PairFigures pair) {
    List<String> who = List.of(pair.first(), pair.second());
    return List.of(
        new Figure(
            "points.kappa",
            "points, Cohen's kappa",
            who,
            pair.unweighted(),
            SCALE + "points are equal or not, chance is that of each of the two"),
        new Figure(
            "points.kappa.linear",
            "points, Cohen's kappa linear",
            who,
            pair.linear(),
            SCALE + "two points apart count twice as much as one"),
        new Figure(
            "points.kappa.quadratic",
            "points, Cohen's kappa quadratic",
            who,
            pair.quadratic(),
            SCALE + "two points apart count four times as much as one"));
  }

  private static List<Figure> alpha(AgreementFigures figures) {
    return List.of(
        all(
            "points.alpha.nominal",
            "points, Krippendorff's alpha nominal",
            figures.nominal(),
            SCALE + "points are equal or not; indicators that only one rated are left out"),
        all(
            "points.alpha.ordinal",
            "points, Krippendorff's alpha ordinal",
            figures.ordinal(),
            SCALE + "points are ranks, and count by how many lie between them"),
        all(
            "points.alpha.interval",
            "points, Krippendorff's alpha interval",
            figures.interval(),
            SCALE + "points are numbers, and count by the square of their difference"));
  }

  private static List<Figure> leniency(Map<String, Coefficient> leniency) {
    List<Figure> all = new ArrayList<>();
    leniency.forEach(
        (person, value) ->
            all.add(
                new Figure(
                    "leniency",
                    "leniency",
                    List.of(person),
                    value,
                    "points given above (lenient) or below (strict, negative) the agreed ones, on"
                        + " average")));
    return all;
  }

  private static Figure all(String code, String title, Coefficient number, String meaning) {
    return new Figure(code, title, List.of(), number, meaning);
  }
}
