package corymb.assessment.judgement;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the procedure knows of a case besides its answers.
 *
 * @param assessedOn the day the answers describe
 * @param earlier the earlier benchmarkings of the organisation
 * @param areas the improvement areas that the organisation named: codes of indicators
 * @param verified those that every assessor verified
 * @param assessors how many assessors locked their findings
 * @param independent whether they did so without seeing each other's
 * @param visit their meeting with the organisation, null when there was none
 */
public record Standing(
    LocalDate assessedOn,
    List<Earlier> earlier,
    List<String> areas,
    Set<String> verified,
    int assessors,
    boolean independent,
    @Nullable Visit visit) {

  /** Keeps the lists. */
  public Standing {
    earlier = List.copyOf(earlier);
    areas = List.copyOf(areas);
    verified = Set.copyOf(verified);
  }
}
