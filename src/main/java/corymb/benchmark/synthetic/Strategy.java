package corymb.benchmark.synthetic;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How the strategy came about, what it says, and when it was looked at again. */
final class Strategy {

  private Strategy() {}

  static void fill(Traits traits, Draws draws, Draft draft) {
    Skill skill = Skill.of(traits.quality(), draws);
    draft.yes("strategy.analysisBased", skill.has(700, 160));
    draft.yes("strategy.participantsInvolved", skill.has(740, 140));
    draft.yes("strategy.externalView", skill.has(460, 170));
    draft.yes("strategy.approved", skill.has(800, 120));
    draft.yes("strategy.processDocumented", skill.has(765, 180));
    boolean written = draft.yes("strategy.written", skill.has(930, 60));
    draft.day("strategy.dated", written && skill.has(940, 40) ? before(traits, skill, 500) : null);
    draft.yes("strategy.visionAndGoals", written && skill.has(920, 60));
    draft.yes("strategy.measurableGoals", written && skill.has(540, 200));
    draft.yes("strategy.shared", written && skill.has(660, 160));
    draft.day("strategy.lastReview", skill.has(890, 90) ? before(traits, skill, 330) : null);
    int focus = (3200 + 1000 * skill.level() / 1000 + 700 * draws.bell() / 1000) / 1000;
    draft.choice("strategy.focus", Skill.clamp(focus, 0, 5));
  }

  private static @Nullable LocalDate before(Traits traits, Skill skill, int days) {
    return traits.daysBefore(skill.number(days, -300));
  }
}
