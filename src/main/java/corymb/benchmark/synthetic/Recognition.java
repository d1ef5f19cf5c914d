package corymb.benchmark.synthetic;

import java.math.BigDecimal;

/** Press, success stories, satisfaction, and the effect on members. */
final class Recognition {

  private Recognition() {}

  static void fill(Traits traits, Draws draws, Draft draft) {
    Skill skill = Skill.of(traits.quality(), draws);
    draft.whole("recognition.pressRegional", skill.has(930, 50) ? skill.number(5, 700) : 0);
    draft.whole("recognition.pressNational", skill.has(760, 120) ? skill.number(2, 600) : 0);
    draft.whole("recognition.pressInternational", skill.has(420, 150) ? skill.number(1, 500) : 0);
    stories(skill, draws, draft);
    survey(traits, skill, draft);
    impact(skill, draws, draft);
  }

  private static void stories(Skill skill, Draws draws, Draft draft) {
    int stories = skill.has(820, 170) ? 3 : draws.between(0, 2);
    for (int story = 1; story <= stories; story++) {
      int credits = 7 + (2200 * skill.level() / 1000 + 1600 * draws.bell() / 1000) / 1000;
      draft.whole("recognition.story" + story + "Credits", Skill.clamp(credits, 1, 12));
    }
  }

  private static void survey(Traits traits, Skill skill, Draft draft) {
    if (skill.has(720, 170)) {
      draft.day("recognition.surveyDate", traits.daysBefore(skill.number(300, -300)));
      int rate = skill.share(370, 90, 120);
      draft.decimal("recognition.surveyResponseRate", BigDecimal.valueOf(rate, 1));
      draft.yes("recognition.surveyActions", skill.has(630, 180));
    }
  }

  /** Most support digital change, somewhat fewer the green one; one in ten does not say. */
  private static void impact(Skill skill, Draws draws, Draft draft) {
    if (draws.chance(900)) {
      level("smeRd", 2400, skill, draws, draft);
      level("smeBusiness", 2500, skill, draws, draft);
      level("smeInternational", 2100, skill, draws, draft);
      level("digital", 2700, skill, draws, draft);
      level("green", 2300, skill, draws, draft);
      level("socialEconomy", 1600, skill, draws, draft);
    }
  }

  private static void level(String effect, int middle, Skill skill, Draws draws, Draft draft) {
    int level = (middle + 500 * skill.level() / 1000 + 800 * draws.bell() / 1000) / 1000;
    draft.choice("impact." + effect, Skill.clamp(level, 0, 4));
  }
}
