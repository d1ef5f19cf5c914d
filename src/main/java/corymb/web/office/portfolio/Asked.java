package corymb.web.office.portfolio;

import corymb.benchmark.group.GroupKey;
import corymb.benchmark.group.GroupStatistics;
import corymb.benchmark.group.Trait;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which groups somebody wants to see.
 *
 * @param snapshots the names of the snapshots
 * @param groups the groups, as in {@code COUNTRY:DK}
 */
record Asked(List<String> snapshots, List<String> groups) {

  /** Keeps the lists. */
  Asked {
    snapshots = List.copyOf(snapshots);
    groups = List.copyOf(groups);
  }

  /** Each group in each snapshot, as many as can be compared; what is no group is left out. */
  List<GroupKey> keys() {
    List<GroupKey> keys = new ArrayList<>();
    for (String group : groups) {
      int colon = group.indexOf(':');
      String name = colon < 0 ? group : group.substring(0, colon);
      Trait trait =
          Arrays.stream(Trait.values())
              .filter(each -> each.name().equals(name))
              .findFirst()
              .orElse(null);
      if (trait != null) {
        String value = colon < 0 ? "" : group.substring(colon + 1);
        snapshots.forEach(snapshot -> keys.add(new GroupKey(snapshot, trait, value)));
      }
    }
    return keys.stream().distinct().limit(GroupStatistics.MOST).toList();
  }

  /** Whether a group was asked for. */
  public boolean has(String group) {
    return groups.contains(group);
  }

  /** Whether there are more than can be compared. */
  public boolean isTooMany() {
    return groups.size() * snapshots.size() > GroupStatistics.MOST;
  }
}
