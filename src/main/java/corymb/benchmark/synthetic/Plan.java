package corymb.benchmark.synthetic;

/** The plan of the year, the control of its money, its targets and indicators. */
final class Plan {

  private Plan() {}

  static void fill(Traits traits, Draws draws, Filling filling) {
    Skill skill = Skill.of(traits.quality(), draws);
    boolean plan = filling.yes("plan.exists", skill.has(915, 80));
    filling.yes("plan.responsibilities", plan && skill.has(790, 130));
    filling.yes("plan.budget", plan && skill.has(730, 150));
    filling.yes("plan.dates", plan && skill.has(790, 120));
    filling.yes("plan.targets", plan && skill.has(640, 180));
    if (skill.has(840, 120)) {
      filling.day("plan.lastReview", traits.daysBefore(skill.number(210, -350)));
    }
    control(skill, draws, filling);
    indicators(skill, filling);
    int planned = skill.has(930, 60) ? Math.max(1, Math.min(60, skill.number(10, 200))) : 0;
    filling.whole("plan.targetsPlanned", planned);
    filling.whole("plan.targetsReached", (planned * skill.share(690, 90, 120) + 500) / 1000);
  }

  private static void control(Skill skill, Draws draws, Filling filling) {
    int frequency = 2500 + 900 * skill.level() / 1000 + 800 * draws.bell() / 1000;
    int place = Skill.clamp(frequency / 1000, 0, 4);
    filling.choice("plan.controllingFrequency", place);
    filling.yes("plan.controllingPerActivity", place > 0 && skill.has(680, 180));
  }

  private static void indicators(Skill skill, Filling filling) {
    boolean defined = filling.yes("plan.kpisDefined", skill.has(860, 120));
    boolean recorded = filling.yes("plan.kpisRecorded", defined && skill.has(880, 90));
    filling.yes("plan.kpiTargets", defined && skill.has(620, 170));
    filling.yes("plan.kpisReported", recorded && skill.has(560, 180));
    filling.yes("plan.kpisUsed", recorded && skill.has(520, 190));
  }
}
