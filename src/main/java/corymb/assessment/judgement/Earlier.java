package corymb.assessment.judgement;

import java.time.LocalDate;
import java.util.Map;

/**
 * An earlier benchmarking of the same organisation.
 *
 * @param name where it is found: the id of its case
 * @param date the day its answers describe
 * @param points its points by the codes of the indicators that applied
 */
public record Earlier(String name, LocalDate date, Map<String, Integer> points) {

  /** Keeps the points. */
  public Earlier {
    points = Map.copyOf(points);
  }
}
