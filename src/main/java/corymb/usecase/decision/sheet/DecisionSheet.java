package corymb.usecase.decision.sheet;

import corymb.assessment.judgement.Visit;
import corymb.assessment.state.Decision;
import corymb.assessment.state.RatedResult;
import corymb.rating.LabelResult.GateLine;
import corymb.scheme.label.Label;
import corymb.scheme.question.Question;
import corymb.usecase.evidence.KeptEvidence;
import corymb.usecase.review.sheet.CaseTop;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All that a member of the committee needs to decide a case.
 *
 * @param top the case
 * @param step what the committee does next
 * @param barred whether the person assessed the case, and so may not decide it
 * @param labels what rules and procedure say of each label, from the lowest; none before judgement
 * @param review how it was reviewed
 * @param results what the answers came to
 * @param sections the points by section
 * @param answers all answers
 * @param corrections what the committee corrected, in order
 * @param decision what was decided, null while nothing is
 * @param appeal the appeal that is to be heard, null for none
 */
public record DecisionSheet(
    CaseTop top,
    Step step,
    boolean barred,
    List<LabelLine> labels,
    Reviewed review,
    Results results,
    List<SectionLine> sections,
    List<AnswerLine> answers,
    List<Noted> corrections,
    @Nullable Decision decision,
    @Nullable Noted appeal) {

  /** Keeps the lists. */
  public DecisionSheet {
    labels = List.copyOf(labels);
    sections = List.copyOf(sections);
    answers = List.copyOf(answers);
    corrections = List.copyOf(corrections);
  }

  /** What the committee does next. */
  public enum Step {
    /** Let the rules judge the agreed answers. */
    JUDGE,
    /** Decide. */
    DECIDE,
    /** Decide on the appeal. */
    HEAR,
    /** Nothing. */
    NOTHING
  }

  /**
   * What rules and procedure say of a label.
   *
   * @param label the label
   * @param failed the gates that block it
   * @param passed the others
   */
  public record LabelLine(Label label, List<GateLine> failed, List<GateLine> passed) {

    /** Keeps the gates. */
    public LabelLine {
      failed = List.copyOf(failed);
      passed = List.copyOf(passed);
    }

    /** Whether it may be granted. */
    public boolean isAllowed() {
      return failed.isEmpty();
    }
  }

  /**
   * How the case was reviewed.
   *
   * @param assessors how the assessors are called
   * @param visit their meeting with the organisation, null when there was none
   * @param agreedOn the day of the last signature
   * @param recommended the label they recommend, null for none
   * @param decidable the first day on which it can be decided
   * @param evidence the evidence of the case
   */
  public record Reviewed(
      List<String> assessors,
      @Nullable Visit visit,
      LocalDate agreedOn,
      @Nullable Label recommended,
      LocalDate decidable,
      List<KeptEvidence> evidence) {

    /** Keeps the lists. */
    public Reviewed {
      assessors = List.copyOf(assessors);
      evidence = List.copyOf(evidence);
    }
  }

  /**
   * What answers came to.
   *
   * @param own those of the organisation
   * @param draft those that the assessors agreed on
   * @param current the same, with what the committee corrected
   */
  public record Results(RatedResult own, RatedResult draft, RatedResult current) {

    /** Whether the committee corrected something. */
    public boolean isCorrected() {
      return !draft.sha256().equals(current.sha256());
    }
  }

  /**
   * The points of a section.
   *
   * @param title its title
   * @param maximum the most that its indicators give, by the current answers
   * @param own by the organisation's answers
   * @param draft by those that the assessors agreed on
   * @param current by those that count now
   */
  public record SectionLine(String title, int maximum, int own, int draft, int current) {}

  /**
   * One answer.
   *
   * @param asked the question
   * @param own the organisation's, null for none; so the others
   * @param draft what the assessors agreed on
   * @param current what counts now
   * @param reasons why the assessors changed it
   */
  public record AnswerLine(
      Question asked,
      @Nullable String own,
      @Nullable String draft,
      @Nullable String current,
      List<String> reasons) {

    /** Keeps the reasons. */
    public AnswerLine {
      reasons = List.copyOf(reasons);
    }

    /** Whether somebody changed it. */
    public boolean isChanged() {
      return !Objects.equals(own, draft) || isCorrected();
    }

    /** Whether the committee changed it. */
    public boolean isCorrected() {
      return !Objects.equals(draft, current);
    }
  }

  /**
   * Something that was done for a reason.
   *
   * @param on the day
   * @param reason why
   */
  public record Noted(LocalDate on, String reason) {}

  /** The labels that may be granted. */
  public List<Label> allowed() {
    return labels.stream().filter(LabelLine::isAllowed).map(LabelLine::label).toList();
  }

  /** Whether agreed answers can be corrected. */
  public boolean isCorrectable() {
    return step == Step.DECIDE && !barred;
  }
}
