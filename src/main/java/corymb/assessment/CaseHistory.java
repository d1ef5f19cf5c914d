package corymb.assessment;

import corymb.assessment.act.Act;
import corymb.assessment.act.Lock;
import corymb.assessment.act.Stamp;
import corymb.assessment.state.ActRefused;
import corymb.assessment.state.CaseState;
import corymb.assessment.state.Submission;
import corymb.assessment.state.Submitted;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

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
   * @throws ActRefused when the case does not allow it, or it is dated before the act before
   */
  public CaseHistory with(Stamp stamp, Act act) {
    Stamp last = acts.isEmpty() ? begun : acts.get(acts.size() - 1).stamp();
    if (stamp.on().isBefore(last.on())) {
      throw new ActRefused(
          "cannot %s on %s: the last act on this case is of %s; acts follow each other in time"
              .formatted(act.title(), stamp.on(), last.on()));
    }
    CaseState after = act.after(state, stamp);
    List<Entry> all = new ArrayList<>(acts);
    all.add(new Entry(stamp, act));
    return new CaseHistory(id, organisation, first, begun, all, after);
  }

  /** Everybody who ever locked findings on this case. */
  public Set<String> assessed() {
    Set<String> persons = new LinkedHashSet<>();
    for (Entry entry : acts) {
      if (entry.act() instanceof Lock) {
        persons.add(entry.stamp().person());
      }
    }
    return persons;
  }
}
