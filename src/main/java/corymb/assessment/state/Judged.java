package corymb.assessment.state;

import corymb.assessment.judgement.Judgement;
import java.time.LocalDate;
import java.util.Set;

/**
 * Judged; the committee can decide.
 *
 * @param agreed what was judged
 * @param judgement what may be granted
 */
public record Judged(Agreed agreed, Judgement judgement) implements CaseState {

  @Override
  public String name() {
    return "judged";
  }

  @Override
  public String possible() {
    return "decide it on a later day, correct an agreed answer, or withdraw it";
  }

  @Override
  public Submission submission() {
    return agreed.submission();
  }

  @Override
  public Set<String> assessors() {
    return agreed.assessors();
  }

  /**
   * The committee decides.
   *
   * @param recommendedOn the day on which the assessors agreed
   * @throws ActRefused when the person assessed the case, the day is not later than the
   *     recommendation, or the label is not allowed by the judgement
   */
  public Decided decide(Decision decision, LocalDate recommendedOn) {
    if (assessors().contains(decision.person())) {
      throw new ActRefused(decision.person() + " assessed this case and may not decide it");
    }
    if (!decision.date().isAfter(recommendedOn)) {
      throw new ActRefused(
          "the committee decides later than the assessors recommend: they did on %s, found %s"
              .formatted(recommendedOn, decision.date()));
    }
    String label = decision.label();
    if (label != null && !judgement.allows(label)) {
      throw new ActRefused(
          "the judgement does not allow %s: %s"
              .formatted(
                  label,
                  String.join(
                      "; ",
                      judgement.label(label).failed().stream()
                          .map(gate -> gate.gate() + " found " + gate.found())
                          .toList())));
    }
    return new Decided(this, decision, false);
  }

  /** The committee corrects agreed answers; what the assessors agreed on is kept beside it. */
  public Agreed correct(Agreement corrected) {
    return new Agreed(agreed.review(), agreed.draft(), corrected);
  }

  /** The organisation withdraws it. */
  public Withdrawn withdraw() {
    return new Withdrawn(submission());
  }
}
