package corymb.assessment.judgement;

import corymb.rating.LabelResult.GateLine;
import corymb.scheme.label.Label;
import corymb.scheme.label.Rules;
import corymb.scheme.language.Language;
import corymb.scheme.language.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The gates of the procedure: history, people and the visit, by the codes of the scheme's steps.
 */
final class ProcedureGates {

  /** The step of a visit on site. */
  static final String ON_SITE = "on-site";

  /** The step of several assessors who score independently. */
  static final String ASSESSORS = "two-assessors";

  /** What the gates of the procedure begin with. */
  static final String RULE = "procedure ";

  private final Rules rules;
  private final Standing standing;
  private final Map<String, Integer> points;
  private final Language language;

  ProcedureGates(Rules rules, Standing standing, Map<String, Integer> points, Language language) {
    this.language = language;
    this.rules = rules;
    this.standing = standing;
    this.points = points;
  }

  /** What one step came to. */
  record Outcome(boolean met, GateLine line) {}

  Outcome judge(Label.Step step, Label label) {
    return switch (step.code()) {
      case "interview" -> outcome(step, standing.visit() != null, visit());
      case ON_SITE -> outcome(step, isOnSite(), visit());
      case ASSESSORS -> outcome(step, hasAssessors(label), assessors());
      case "earlier-benchmarking" -> outcome(step, within() != null, history());
      case "improvement-areas" -> areas(step);
      default ->
          throw new IllegalArgumentException(
              "the label "
                  + label.code()
                  + " demands the step '"
                  + step.code()
                  + "', which the procedure does not know; it knows interview, on-site,"
                  + " two-assessors, earlier-benchmarking and improvement-areas");
    };
  }

  private Outcome outcome(Label.Step step, boolean met, Sentence found) {
    return new Outcome(
        met,
        new GateLine(
            RULE + step.code(),
            step.code().replace('-', ' '),
            found.in(language),
            step.text(),
            step.code()));
  }

  private boolean isOnSite() {
    Visit visit = standing.visit();
    return visit != null && visit.kind() == Visit.Kind.ON_SITE;
  }

  private Sentence visit() {
    Visit visit = standing.visit();
    if (visit == null) {
      return Sentence.of("no meeting recorded");
    }
    return visit.kind() == Visit.Kind.ON_SITE
        ? Sentence.of("on site on {0}", visit.date())
        : Sentence.of("by video on {0}", visit.date());
  }

  private boolean hasAssessors(Label label) {
    return standing.assessors() >= label.assessors() && (standing.independent() || !label.blind());
  }

  private Sentence assessors() {
    int count = standing.assessors();
    Sentence counted =
        count == 1 ? Sentence.of("{0} assessor", count) : Sentence.of("{0} assessors", count);
    return standing.independent() ? Sentence.of("{0}, independent", counted) : counted;
  }

  /**
   * The latest earlier benchmarking within the window of the scheme, of several on one day the one
   * with the last name; null when there is none.
   */
  private @Nullable Earlier within() {
    Comparator<Earlier> order = Comparator.comparing(Earlier::date).thenComparing(Earlier::name);
    HistoryWindow window = HistoryWindow.of(rules);
    return standing.earlier().stream()
        .filter(earlier -> window.holds(earlier.date(), standing.assessedOn()))
        .max(order)
        .orElse(null);
  }

  private Sentence history() {
    Earlier earlier = within();
    if (earlier != null) {
      return Sentence.of("{0} of {1}", earlier.name(), earlier.date());
    }
    return standing.earlier().isEmpty()
        ? Sentence.of("no earlier benchmarking")
        : Sentence.of(
            "earlier benchmarking of {0} only",
            standing.earlier().stream().map(Earlier::date).toList());
  }

  private Outcome areas(Label.Step step) {
    Earlier earlier = within();
    if (standing.areas().isEmpty()) {
      return outcome(step, false, Sentence.of("no improvement areas named"));
    }
    List<Sentence> lines = new ArrayList<>();
    int improved = 0;
    for (String area : new LinkedHashSet<>(standing.areas())) {
      Integer before = earlier == null ? null : earlier.points().get(area);
      Integer now = points.get(area);
      boolean verified = standing.verified().contains(area);
      boolean more = before != null && now != null && now > before;
      improved += more && verified ? 1 : 0;
      lines.add(
          verified
              ? Sentence.of("{0} {1} to {2}, verified", area, shown(before), shown(now))
              : Sentence.of("{0} {1} to {2}, not verified", area, shown(before), shown(now)));
    }
    Sentence all =
        lines.stream().reduce((some, next) -> Sentence.of("{0}; {1}", some, next)).orElseThrow();
    Sentence found = Sentence.of("{0} improved and verified ({1})", improved, all);
    return outcome(step, improved >= rules.history().improvementAreas(), found);
  }

  private static Object shown(@Nullable Integer points) {
    return points == null ? Sentence.of("no points") : points;
  }
}
