package corymb.assessment.state;

import corymb.scheme.language.Sentence;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Decided.
 *
 * @param judged what was decided on
 * @param decision what was decided
 * @param appealed whether an appeal against it was dismissed or withdrawn already
 */
public record Decided(Judged judged, Decision decision, boolean appealed) implements CaseState {

  @Override
  public Sentence title() {
    return decision.kind().title();
  }

  @Override
  public Sentence possible() {
    return switch (decision.kind()) {
      case GRANTED ->
          appealed || isAsAppliedFor()
              ? Sentence.of("issue its certificate")
              : Sentence.of("issue its certificate, or appeal against it in time");
      case DECLINED ->
          appealed
              ? Sentence.of("nothing more; import a new response to begin a new case")
              : Sentence.of("appeal against it in time");
      case DEFERRED ->
          appealed
              ? Sentence.of(
                  "add evidence, correct an agreed answer, decide it again, or withdraw it")
              : Sentence.of(
                  "add evidence, correct an agreed answer, decide it again, withdraw it, or appeal against it in time");
    };
  }

  @Override
  public Submission submission() {
    return judged.submission();
  }

  @Override
  public Set<String> assessors() {
    return judged.assessors();
  }

  @Override
  public Optional<String> appliedFor() {
    return judged.appliedFor();
  }

  @Override
  public Optional<Agreed> consensus() {
    return judged.consensus();
  }

  /**
   * The committee decides a deferred case again.
   *
   * @throws ActRefused when it is not deferred, or the new decision is refused
   */
  public Decided decide(Decision again) {
    requireDeferred();
    return judged.decide(again, decision.date());
  }

  /**
   * The committee corrects agreed answers of a deferred case, whose conditions are met; it is
   * judged and decided again.
   *
   * @throws ActRefused when it is not deferred
   */
  public Agreed correct(Agreement corrected) {
    requireDeferred();
    return judged.correct(corrected);
  }

  /**
   * The organisation withdraws a deferred case; one that was deferred after an appeal goes back to
   * the decision before.
   *
   * @throws ActRefused when it is not deferred
   */
  public CaseState withdraw() {
    requireDeferred();
    return judged.withdraw();
  }

  /**
   * An assessor with a tie leaves a deferred case, which goes back to the review.
   *
   * @throws ActRefused when it is not deferred, or the person is not assigned
   */
  public UnderReview leave(String assessor) {
    requireDeferred();
    return judged.leave(assessor);
  }

  /** The same decision, after an appeal against it was dismissed or withdrawn. */
  Decided upheld() {
    return new Decided(judged, decision, true);
  }

  /** Whether it has to be decided again. */
  public boolean isDeferred() {
    return decision.kind() == Decision.Kind.DEFERRED;
  }

  private boolean isAsAppliedFor() {
    return judged.agreed().review().application().label().equals(decision.label());
  }

  private void requireDeferred() {
    if (!isDeferred()) {
      throw new ActRefused("the case was decided on {0}, and stays so", decision.date());
    }
  }

  /**
   * The organisation appeals.
   *
   * @param day the day of the appeal
   * @param days the days of the scheme in which an appeal is possible, the last one inclusive
   * @throws ActRefused when the label was granted as applied for, or the time is over
   */
  public Appealed appeal(LocalDate day, int days) {
    LocalDate last = decision.date().plusDays(days);
    if (appealed) {
      throw new ActRefused(
          "an appeal against this decision was dismissed or withdrawn; there is no second one");
    }
    if (isAsAppliedFor()) {
      throw new ActRefused("the label was granted as applied for; there is nothing to appeal");
    }
    if (day.isBefore(decision.date()) || day.isAfter(last)) {
      throw new ActRefused(
          "an appeal is possible from {0} to {1}, found {2}", decision.date(), last, day);
    }
    return new Appealed(this);
  }
}
