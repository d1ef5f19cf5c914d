package corymb.web.own.questionnaire;

import corymb.intake.Problem;
import corymb.rating.LabelResult;
import corymb.rating.Scorecard;
import corymb.scheme.question.Question;
import corymb.scheme.question.Section;
import corymb.usecase.rated.AnswersLook;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The whole questionnaire with its answers, and how far they get.
 *
 * @param sections its sections
 * @param points the points of each section of the indicators
 * @param total all points
 * @param complete whether it can be handed in
 * @param label the title of the label that the answers allow; null while they are not complete, or
 *     when they allow none
 */
public record Asked(
    List<AskedSection> sections,
    List<SectionPoints> points,
    SectionPoints total,
    boolean complete,
    @Nullable String label) {

  /** Keeps the lists. */
  public Asked {
    sections = List.copyOf(sections);
    points = List.copyOf(points);
  }

  /**
   * A questionnaire with its answers.
   *
   * @param answers what is answered by the code of the question, empty for nothing
   */
  public static Asked of(AnswersLook look, UnaryOperator<String> answers) {
    List<Problem> problems = look.intake().problems();
    List<AskedSection> sections = new ArrayList<>();
    int place = 0;
    for (Section section : look.pack().questionnaire().sections()) {
      List<AskedQuestion> questions = new ArrayList<>();
      for (Question question : section.questions()) {
        place++;
        questions.add(AskedQuestion.of(question, place, answers.apply(question.code()), problems));
      }
      sections.add(new AskedSection(section, sections.size() + 1, questions));
    }
    List<SectionPoints> points = SectionPoints.of(look.pack(), look.known());
    return new Asked(
        sections, points, SectionPoints.sum(points), look.intake().isComplete(), label(look));
  }

  private static @Nullable String label(AnswersLook look) {
    Scorecard scorecard = look.scorecard();
    LabelResult indicative = scorecard == null ? null : scorecard.indicative();
    return indicative == null ? null : indicative.label().title();
  }

  /** The section with the code, null when there is none. */
  public @Nullable AskedSection section(String code) {
    return sections.stream()
        .filter(each -> each.section().code().equals(code))
        .findFirst()
        .orElse(null);
  }

  /** The section after another one, null after the last. */
  public @Nullable AskedSection after(AskedSection section) {
    return section.number() < sections.size() ? sections.get(section.number()) : null;
  }

  /** How many questions there are. */
  public long all() {
    return sections.stream().mapToLong(each -> each.questions().size()).sum();
  }

  /** How many are answered. */
  public long answered() {
    return sections.stream().mapToLong(AskedSection::answered).sum();
  }

  /** How many still have to be answered. */
  public long missing() {
    return sections.stream().mapToLong(AskedSection::missing).sum();
  }

  /** How many answers have to be mended. */
  public long faulty() {
    return sections.stream().mapToLong(AskedSection::faulty).sum();
  }

  /** How much of what has to be answered is done, in per cent. */
  public long percent() {
    long required = sections.stream().mapToLong(AskedSection::required).sum();
    long settled = sections.stream().mapToLong(AskedSection::settled).sum();
    return required == 0 ? 100 : 100 * settled / required;
  }
}
