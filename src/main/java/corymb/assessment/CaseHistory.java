package corymb.assessment;

import corymb.assessment.act.Act;
import corymb.assessment.act.Assign;
import corymb.assessment.act.Close;
import corymb.assessment.act.Declare;
import corymb.assessment.act.Deliberate;
import corymb.assessment.act.Find;
import corymb.assessment.act.Lock;
import corymb.assessment.act.Replace;
import corymb.assessment.act.Stamp;
import corymb.assessment.act.TakeOff;
import corymb.assessment.state.ActRefused;
import corymb.assessment.state.CaseState;
import corymb.assessment.state.Submission;
import corymb.assessment.state.Submitted;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A case: whose it is, what was handed in first, and all acts since.
 *
 * @param id its report code, as in {@code DNK-063-202504-0869}
 * @param organisation the organisation's id, as in {@code DNK-063}
 * @param first what was handed in first
 * @param begun who handed it in, and when
 * @param acts the acts since, in their order
 * @param state where the case stands after them
 */
public record CaseHistory(
    String id,
    String organisation,
    Submission first,
    Stamp begun,
    List<Entry> acts,
    CaseState state) {

  /**
   * One act.
   *
   * @param stamp who, when, why
   * @param act what
   */
  public record Entry(Stamp stamp, Act act) {}

  /** Keeps the acts. */
  public CaseHistory {
    acts = List.copyOf(acts);
  }

  /** A new case. */
  public static CaseHistory begin(String id, String organisation, Submission first, Stamp stamp) {
    return new CaseHistory(id, organisation, first, stamp, List.of(), new Submitted(first));
  }

  /**
   * The case after one more act.
   *
   * @throws ActRefused when the case does not allow it, it is dated before the act before, it tells
   *     of a day that cannot be, or it is for others than those who assessed the case
   */
  public CaseHistory with(Stamp stamp, Act act) {
    CaseDays.requireOrder(this, stamp, act);
    CaseState after = act.after(state, stamp);
    CaseDays.requireWithin(this, stamp, act);
    refuseInvolved(stamp, act);
    List<Entry> all = new ArrayList<>(acts);
    all.add(new Entry(stamp, act));
    return new CaseHistory(id, organisation, first, begun, all, after);
  }

  /** Everybody who ever recorded or locked findings on this case, replaced since or not. */
  public Set<String> assessed() {
    return persons(acts, act -> act instanceof Find || act instanceof Lock);
  }

  /** Everybody who ever was assigned as assessor, in that order. */
  public Set<String> assigned() {
    Set<String> persons = new LinkedHashSet<>();
    for (Entry entry : acts) {
      if (entry.act() instanceof Assign assign) {
        persons.addAll(assign.assessors());
      } else if (entry.act() instanceof Replace replace) {
        persons.add(replace.coming());
      }
    }
    return persons;
  }

  /** Those who may not be assigned any more: they have a tie, or assessed before an appeal. */
  public Set<String> barred() {
    Set<String> persons = persons(acts, act -> act instanceof Declare tie && !tie.free());
    acts.stream()
        .filter(entry -> entry.act() instanceof TakeOff)
        .forEach(entry -> persons.add(((TakeOff) entry.act()).assessor()));
    for (int i = 0; i < acts.size(); i++) {
      if (acts.get(i).act() instanceof Close.Appeal) {
        List<Entry> before = acts.subList(0, i);
        persons.addAll(persons(before, act -> act instanceof Find || act instanceof Lock));
      }
    }
    return persons;
  }

  private void refuseInvolved(Stamp stamp, Act act) {
    boolean overTheAssessors =
        act instanceof Deliberate.Decide
            || act instanceof Deliberate.Correct
            || act instanceof Close.Dismiss;
    if (overTheAssessors && assessed().contains(stamp.person())) {
      throw new ActRefused(
          "{0} assessed this case and may not {1}: that is for others",
          stamp.person(), act.title());
    }
    Set<String> coming = new LinkedHashSet<>();
    if (act instanceof Assign assign) {
      coming.addAll(assign.assessors());
    } else if (act instanceof Replace replace) {
      coming.add(replace.coming());
    }
    coming.retainAll(barred());
    if (!coming.isEmpty()) {
      throw new ActRefused(
          "{0} has a tie on this case or assessed it before an appeal: choose other assessors",
          coming);
    }
  }

  private static Set<String> persons(List<Entry> acts, Predicate<Act> kind) {
    Set<String> persons = new LinkedHashSet<>();
    acts.stream()
        .filter(entry -> kind.test(entry.act()))
        .forEach(entry -> persons.add(entry.stamp().person()));
    return persons;
  }
}
