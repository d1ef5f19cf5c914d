package corymb.benchmark.synthetic;

import java.math.BigDecimal;

/** The management team: how many, how well prepared, how steady. */
final class Team {

  private Team() {}

  static void fill(Traits traits, Draws draws, Draft draft) {
    Skill skill = Skill.of(traits.quality(), draws);
    draft.decimal("team.fte", BigDecimal.valueOf(traits.fteTenths(), 1));
    boolean young = traits.isRecent(traits.managed());
    int persons = 1 + traits.fteTenths() * draws.between(800, 1200) / 10_000;
    int before = young && draws.chance(900) ? 0 : Math.max(1, persons - draws.between(0, 1));
    draft.whole("team.personsTwoYearsAgo", before);
    int gone = (before * Math.min(1500, skill.number(260, -300)) + draws.below(1000)) / 1000;
    draft.whole("team.leavers24m", gone);
    draft.yes("team.managerDegree", skill.has(940, 30));
    int halfYears = Math.min(70, skill.number(14, 300));
    draft.decimal("team.managerExperienceYears", BigDecimal.valueOf(halfYears * 5L, 1));
    draft.yes("team.sectorKnowledge", skill.has(900, 60));
    draft.yes("team.managementKnowledge", skill.has(870, 80));
    draft.yes("team.workingEnglish", skill.has(920, 50));
    draft.yes("team.trainingPlan", skill.has(480, 190));
    draft.decimal(
        "team.trainingDaysPerFte", BigDecimal.valueOf(Math.min(600, skill.number(45, 400)), 1));
  }
}
