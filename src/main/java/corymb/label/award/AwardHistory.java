package corymb.label.award;

import corymb.label.award.AwardAct.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An award and the acts on it, in order. Several acts may count from the same day.
 *
 * @param award the award
 * @param acts what was done to it, in order; each was allowed when it was done
 */
public record AwardHistory(Award award, List<AwardAct> acts) {

  /**
   * @throws AwardActRefused when an act does not follow the ones before
   */
  public AwardHistory {
    acts = List.copyOf(acts);
    for (int i = 0; i < acts.size(); i++) {
      refuse(award, acts.subList(0, i), acts.get(i));
    }
  }

  /** An award to which nothing was done yet. */
  public static AwardHistory of(Award award) {
    return new AwardHistory(award, List.of());
  }

  /**
   * The same with a further act.
   *
   * @throws AwardActRefused when it is not allowed: before the decision or the last act, anything
   *     after a withdrawal, to suspend what is suspended or has expired, to reinstate what is not
   *     suspended. What has expired or was superseded can be withdrawn, and what has expired can be
   *     reinstated, so that it can be renewed.
   */
  public AwardHistory with(AwardAct act) {
    List<AwardAct> more = new ArrayList<>(acts);
    more.add(act);
    return new AwardHistory(award, more);
  }

  private static void refuse(Award award, List<AwardAct> before, AwardAct act) {
    AwardAct last = before.isEmpty() ? null : before.get(before.size() - 1);
    LocalDate since = last == null ? award.decidedOn() : last.on();
    if (last != null && last.kind() == Kind.WITHDRAWN) {
      throw new AwardActRefused(
          "the award {0} was withdrawn on {1}; nothing can be done to it any more",
          award.number(), last.on());
    }
    if (act.on().isBefore(since)) {
      throw last == null
          ? new AwardActRefused(
              "the award {0} was decided on {1}; an act of {2} is before that",
              award.number(), since, act.on())
          : new AwardActRefused(
              "the award {0} was last changed on {1}; an act of {2} is before that",
              award.number(), since, act.on());
    }
    boolean suspended = last != null && last.kind() == Kind.SUSPENDED;
    if (act.kind() == Kind.REINSTATED && !suspended) {
      throw new AwardActRefused(
          "the award {0} is not suspended; there is nothing to reinstate", award.number());
    }
    if (act.kind() == Kind.SUSPENDED && suspended) {
      throw new AwardActRefused(
          "the award {0} is suspended since {1}; reinstate or withdraw it", award.number(), since);
    }
    if (act.kind() == Kind.SUSPENDED && act.on().isAfter(award.validUntil())) {
      throw new AwardActRefused(
          "the award {0} expired on {1}; there is nothing to suspend",
          award.number(), award.validUntil());
    }
  }

  /** The last act that counts on the day, null when there is none. */
  @Nullable AwardAct last(LocalDate day) {
    AwardAct last = null;
    for (AwardAct act : acts) {
      last = act.on().isAfter(day) ? last : act;
    }
    return last;
  }
}
