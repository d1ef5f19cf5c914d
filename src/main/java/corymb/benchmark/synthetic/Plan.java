package corymb.benchmark.synthetic;

/** The plan of the year, the control of its money, its targets and indicators. */
final class Plan {

  private Plan() {}

  static void fill(Traits traits, Draws draws, Draft draft) {
    Skill skill = Skill.of(traits.quality(), draws);
    boolean plan = draft.yes("plan.exists", skill.has(915, 80));
    draft.yes("plan.responsibilities", plan && skill.has(790, 130));
    draft.yes("plan.budget", plan && skill.has(730, 150));
    draft.yes("plan.dates", plan && skill.has(790, 120));
    draft.yes("plan.targets", plan && skill.has(640, 180));
    if (skill.has(840, 120)) {
      draft.day("plan.lastReview", traits.daysBefore(skill.number(210, -350)));
    }
    control(skill, draws, draft);
    indicators(skill, draft);
    int planned = skill.has(930, 60) ? Math.max(1, Math.min(60, skill.number(10, 200))) : 0;
    draft.whole("plan.targetsPlanned", planned);
    draft.whole("plan.targetsReached", (planned * skill.share(690, 90, 120) + 500) / 1000);
  }

  private static void control(Skill skill, Draws draws, Draft draft) {
    int frequency = 2500 + 900 * skill.level() / 1000 + 800 * draws.bell() / 1000;
    int place = Skill.clamp(frequency / 1000, 0, 4);
    draft.choice("plan.controllingFrequency", place);
    draft.yes("plan.controllingPerActivity", place > 0 && skill.has(680, 180));
  }

  private static void indicators(Skill skill, Draft draft) {
    boolean defined = draft.yes("plan.kpisDefined", skill.has(860, 120));
    boolean recorded = draft.yes("plan.kpisRecorded", defined && skill.has(880, 90));
    draft.yes("plan.kpiTargets", defined && skill.has(620, 170));
    draft.yes("plan.kpisReported", recorded && skill.has(560, 180));
    draft.yes("plan.kpisUsed", recorded && skill.has(520, 190));
  }
}
