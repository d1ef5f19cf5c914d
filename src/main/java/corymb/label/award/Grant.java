package corymb.label.award;

import java.time.LocalDate;

/**
 * A decision that grants a label.
 *
 * @param number the number of the award to be made
 * @param caseId the case that was decided
 * @param organisation id of the organisation
 * @param label code of the label
 * @param scheme id and version of the scheme, as in {@code ecei/1.0.0}
 * @param visitedOn the day of the interview or the assessment on site
 * @param decidedOn the day of the decision
 */
public record Grant(
    String number,
    String caseId,
    String organisation,
    String label,
    String scheme,
    LocalDate visitedOn,
    LocalDate decidedOn) {

  /** The scheme's id without its version. */
  public String schemeId() {
    int slash = scheme.indexOf('/');
    return slash < 0 ? scheme : scheme.substring(0, slash);
  }
}
