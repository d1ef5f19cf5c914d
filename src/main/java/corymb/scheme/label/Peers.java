package corymb.scheme.label;

import corymb.scheme.yaml.Status;
import java.util.List;

/**
 * How peer groups are made.
 *
 * @param floor the least number of other organisations in a group, inclusive; fewer show nothing
 * @param ageEdges full years that divide the age classes: below the first, up to the second, above
 * @param sizeEdges committed participants at which the size classes begin
 * @param status how these numbers came about
 */
public record Peers(int floor, List<Integer> ageEdges, List<Integer> sizeEdges, Status status) {}
