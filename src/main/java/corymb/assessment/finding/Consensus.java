package corymb.assessment.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** From the findings of the assessors to agreed answers. */
public final class Consensus {

  private Consensus() {}

  /**
   * The answers on which the assessors differ, in the order in which they were looked at.
   *
   * @param own the organisation's own answers; a missing one was not answered
   * @param findings each assessor's findings by person
   */
  public static List<Difference> differences(
      Map<String, String> own, Map<String, Findings> findings) {
    List<Difference> all = new ArrayList<>();
    for (String question : corrected(findings)) {
      Map<String, Optional<String>> values = values(question, own, findings);
      if (Set.copyOf(values.values()).size() > 1) {
        all.add(new Difference(question, own.get(question), values));
      }
    }
    return List.copyOf(all);
  }

  /**
   * What the agreed answers change of the own ones: corrections that all assessors share, and the
   * settled differences. Empty stands for "not answered".
   *
   * @throws FaultyFinding when a difference is not settled; the message names them
   */
  public static Map<String, Optional<String>> agreed(
      Map<String, String> own, Map<String, Findings> findings, Map<String, Settlement> settled) {
    Set<String> differing =
        differences(own, findings).stream()
            .map(Difference::question)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    Set<String> open = new LinkedHashSet<>(differing);
    open.removeAll(settled.keySet());
    if (!open.isEmpty()) {
      throw new FaultyFinding("the assessors still differ on {0}: settle each, with why", open);
    }
    Map<String, Optional<String>> changes = new LinkedHashMap<>();
    for (String question : corrected(findings)) {
      Settlement settlement = settled.get(question);
      Optional<String> value =
          settlement != null && differing.contains(question)
              ? Optional.ofNullable(settlement.value())
              : values(question, own, findings).values().iterator().next();
      if (!value.equals(Optional.ofNullable(own.get(question)))) {
        changes.put(question, value);
      }
    }
    return changes;
  }

  private static Set<String> corrected(Map<String, Findings> findings) {
    Set<String> questions = new LinkedHashSet<>();
    findings.values().forEach(each -> questions.addAll(each.corrections().keySet()));
    return questions;
  }

  private static Map<String, Optional<String>> values(
      String question, Map<String, String> own, Map<String, Findings> findings) {
    Map<String, Optional<String>> values = new LinkedHashMap<>();
    findings.forEach(
        (person, each) -> {
          Optional<String> given = Optional.ofNullable(own.get(question));
          values.put(person, each.corrections().getOrDefault(question, given));
        });
    return values;
  }
}
