package corymb.scheme.label;

import corymb.facts.Requirement;
import corymb.scheme.yaml.Status;
import java.util.List;

/**
 * One label, from the lowest to the highest in the scheme's order.
 *
 * @param code its code, as in {@code silver}
 * @param title its name
 * @param slogan what it stands for, in the scheme's words
 * @param showsScore whether its report prints points
 * @param requirements what it demands of the answers
 * @param procedure what people have to do besides
 * @param assessors how many assessors score the case
 * @param blind whether the assessors score independently before they agree
 * @param onSite whether the assessment must be on site
 * @param validity how long it is valid
 * @param status how its other numbers came about
 */
public record Label(
    String code,
    String title,
    String slogan,
    boolean showsScore,
    List<Requirement> requirements,
    List<Step> procedure,
    int assessors,
    boolean blind,
    boolean onSite,
    Validity validity,
    Status status) {

  /**
   * One step of the procedure.
   *
   * @param code its code, as in {@code earlier-benchmarking}
   * @param text what has to be done
   */
  public record Step(String code, String text) {}

  /**
   * How long a label is valid.
   *
   * @param first months of a first award
   * @param renewal months that a renewal adds to the old expiry
   */
  public record Validity(Term first, Term renewal) {}
}
