package corymb.rating;

import corymb.facts.GateOutcome;
import corymb.facts.LabelSheet;
import corymb.facts.Requirement;
import corymb.facts.Score;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Finds where the rules of labels do not fit together. A label whose demand nobody holds against a
 * gate or the points would pass it unseen, so exactly one rule must speak on each.
 */
record LabelConflicts(List<Requirement> requirements, List<LabelSheet.Entry> entries) {

  List<Conflict> find(Collection<GateOutcome> outcomes, Score score) {
    List<Conflict> conflicts = new ArrayList<>();
    for (Requirement requirement : requirements) {
      if (requirement.isPoints()) {
        check(requirement, score, "word on the points", conflicts);
      }
      for (GateOutcome outcome : outcomes) {
        if (outcome.isMinimum() ? requirement.isMinimums() : requirement.isEligibility()) {
          check(requirement, outcome, "word on " + outcome.gate().code(), conflicts);
        }
      }
    }
    return List.copyOf(conflicts);
  }

  private void check(
      Requirement requirement, Object subject, String stage, List<Conflict> conflicts) {
    List<String> rules =
        entries.stream()
            .filter(entry -> entry.requirement().equals(requirement))
            .filter(entry -> entry.subject() == subject)
            .map(LabelSheet.Entry::rule)
            .toList();
    if (rules.size() != 1) {
      conflicts.add(new Conflict(stage, requirement.label(), rules));
    }
  }
}
