package corymb.scheme.indicator;

import corymb.facts.Band;
import corymb.facts.Gate;
import corymb.scheme.yaml.Status;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One indicator or criterion of eligibility.
 *
 * @param code its code, as in {@code 2.5} or {@code E1}
 * @param section the code of its section
 * @param title its title
 * @param about what is looked at and why, in a sentence
 * @param clause the source of the indicator
 * @param silverAudit whether the Silver assessment looks at it
 * @param maximum the most points it gives, 0 for a gate or criterion
 * @param status how its numbers came about
 * @param parts the values of its measure; the first is the one that is shown
 * @param figures further numbers of its rules
 * @param bands its bands in order; empty for a criterion
 * @param gate its minimum or criterion, null when nothing is demanded
 * @param notApplicable why it may not apply, empty when it always does
 * @param advice what to do to earn more
 * @param line where it stands in its file
 */
public record Indicator(
    String code,
    String section,
    String title,
    String about,
    String clause,
    boolean silverAudit,
    int maximum,
    Status status,
    List<Part> parts,
    List<SchemeFigure> figures,
    List<Band> bands,
    @Nullable Gate gate,
    String notApplicable,
    String advice,
    int line) {

  /** The part that is shown as the measure. */
  public Part shownPart() {
    return parts.get(0);
  }

  /** The part with the name, null when there is none. */
  public @Nullable Part part(String name) {
    for (Part part : parts) {
      if (part.name().equals(name)) {
        return part;
      }
    }
    return null;
  }
}
