package corymb.usecase.casework;

import corymb.assessment.CaseHistory;
import corymb.assessment.CaseHistory.Entry;
import corymb.assessment.act.Act;
import corymb.assessment.act.AddEvidence;
import corymb.assessment.act.Ask;
import corymb.assessment.act.Deliberate;
import corymb.assessment.act.Find;
import corymb.assessment.act.Lock;
import corymb.assessment.act.Reply;
import corymb.assessment.act.Settle;
import corymb.assessment.act.Sign;
import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Permit;
import corymb.assessment.actor.Role;
import corymb.assessment.state.Appealed;
import corymb.assessment.state.Decided;
import corymb.scheme.language.Sentence;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a person may see of the acts of a case. Nobody sees an assessor's findings before all are
 * locked. Until then an assessor sees of the others who assess it or ever did only that they acted:
 * neither their evidence nor their questions with the reply, nor what was agreed before an appeal
 * or before somebody was taken off. The organisation sees what its assessors and the committee say
 * once it is decided.
 */
public final class Eyes {

  /** Those who see what assessors and committee say before it is decided. */
  private static final Permit INSIDERS =
      Permit.of("see a review", Role.ASSESSOR, Role.COMMITTEE, Role.SECRETARIAT);

  private final Actor actor;
  private final boolean insider;
  private final boolean locked;
  private final boolean decided;
  private final boolean blind;
  private final Set<String> assessors;
  private final Set<Entry> replies;

  /** The eyes of a person on a case as it stands. */
  public Eyes(Actor actor, CaseHistory history) {
    this.actor = actor;
    this.insider = INSIDERS.reaches(actor, Casework.scope(history));
    this.locked = history.state().isLocked();
    this.decided = history.state() instanceof Decided || history.state() instanceof Appealed;
    this.blind = !locked && history.state().assessors().contains(actor.person());
    this.assessors = history.assigned();
    this.replies = repliesToOthers(history);
  }

  /** The replies to questions that another assessor asked. */
  private Set<Entry> repliesToOthers(CaseHistory history) {
    Set<Entry> replies = new HashSet<>();
    String asked = actor.person();
    for (Entry entry : history.acts()) {
      if (entry.act() instanceof Ask) {
        asked = entry.stamp().person();
      } else if (entry.act() instanceof Reply && isOther(asked)) {
        replies.add(entry);
      }
    }
    return replies;
  }

  private boolean isOther(String person) {
    return !person.equals(actor.person()) && assessors.contains(person);
  }

  /** Whether the person assesses a case whose findings are not locked yet. */
  public boolean isBlind() {
    return blind;
  }

  /** Whether the person may see what an act says. */
  public boolean sees(Entry entry) {
    if (entry.stamp().person().equals(actor.person())) {
      return true;
    }
    Act act = entry.act();
    boolean review = act instanceof Find || act instanceof Lock;
    boolean counsel =
        review || act instanceof Settle || act instanceof Sign || act instanceof Deliberate;
    boolean other = isOther(entry.stamp().person());
    if (!insider) {
      return decided || !(counsel || (other && act instanceof AddEvidence));
    }
    if (locked || !blind) {
      return locked || !review;
    }
    boolean agreed = counsel && !(act instanceof Deliberate.Decide);
    return !agreed && !other && !replies.contains(entry);
  }

  /** The evidence of a case that the person may see, in the order in which it was added. */
  public List<Entry> evidence(CaseHistory history) {
    return history.acts().stream()
        .filter(entry -> entry.act() instanceof AddEvidence)
        .filter(this::sees)
        .toList();
  }

  /** What of an act's content the person may see. */
  Sentence detail(Entry entry) {
    return sees(entry) ? ActDetail.of(entry.act()) : ActDetail.NONE;
  }
}
