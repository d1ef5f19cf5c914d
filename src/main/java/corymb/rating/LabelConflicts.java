package corymb.rating;

import corymb.facts.GateOutcome;
import corymb.facts.LabelSheet;
import corymb.facts.Requirement;
import corymb.facts.Score;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds where the rules of labels do not fit together. A label whose demand nobody holds against a
 * gate or the points would pass it unseen, so exactly one rule must speak on each.
 */
record LabelConflicts(List<Requirement> requirements, List<LabelSheet.Entry> entries) {

  List<Conflict> find(Collection<GateOutcome> outcomes, Score score) {
    Map<Object, List<LabelSheet.Entry>> bySubject = new IdentityHashMap<>();
    for (LabelSheet.Entry entry : entries) {
      bySubject.computeIfAbsent(entry.subject(), subject -> new ArrayList<>(4)).add(entry);
    }
    List<Conflict> conflicts = new ArrayList<>();
    for (Requirement requirement : requirements) {
      if (requirement.isPoints()) {
        check(requirement, bySubject.get(score), "word on the points", conflicts);
      }
      for (GateOutcome outcome : outcomes) {
        if (outcome.isMinimum() ? requirement.isMinimums() : requirement.isEligibility()) {
          String stage = "word on " + outcome.gate().code();
          check(requirement, bySubject.get(outcome), stage, conflicts);
        }
      }
    }
    return List.copyOf(conflicts);
  }

  private static void check(
      Requirement requirement,
      @Nullable List<LabelSheet.Entry> spoken,
      String stage,
      List<Conflict> conflicts) {
    List<String> rules = new ArrayList<>(1);
    for (LabelSheet.Entry entry : spoken == null ? List.<LabelSheet.Entry>of() : spoken) {
      if (entry.requirement().equals(requirement)) {
        rules.add(entry.rule());
      }
    }
    if (rules.size() != 1) {
      conflicts.add(new Conflict(stage, requirement.label(), List.copyOf(rules)));
    }
  }
}
