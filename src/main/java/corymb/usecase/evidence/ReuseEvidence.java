package corymb.usecase.evidence;

import corymb.assessment.CaseHistory;
import corymb.assessment.act.AddEvidence;
import corymb.assessment.act.Evidence;
import corymb.assessment.act.Stamp;
import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Permit;
import corymb.assessment.actor.Role;
import corymb.assessment.state.ActRefused;
import corymb.assessment.state.Agreed;
import corymb.store.blob.Blobs;
import corymb.store.cases.CaseStore;
import corymb.store.cases.UnknownCase;
import corymb.store.session.Session;
import corymb.usecase.casework.Casework;
import corymb.usecase.casework.When;
import corymb.usecase.review.AnswerSets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes evidence over from an earlier case of the same organisation, where its questions are
 * answered the same. Doing it twice changes nothing.
 */
public final class ReuseEvidence {

  /** Who may. */
  public static final Permit PERMIT =
      Permit.of("reuse evidence", Role.CLUSTER_MANAGER, Role.ASSESSOR, Role.SECRETARIAT);

  private final Casework casework;

  /** On this casework. */
  public ReuseEvidence(Casework casework) {
    this.casework = casework;
  }

  /**
   * What was taken over.
   *
   * @param history the case after it
   * @param taken the evidence as it is in this case now, none when all of it was there
   */
  public record Reused(CaseHistory history, List<Evidence> taken) {

    /** Keeps the evidence. */
    public Reused {
      taken = List.copyOf(taken);
    }
  }

  /**
   * Takes over; the day of the act is the day of receipt.
   *
   * @param source the earlier case
   * @param only names or digests of files, none for all whose questions are answered the same
   * @throws ActRefused when it is no earlier case of the organisation, has no such evidence, or
   *     what is wanted supports no answer that is still the same
   */
  public Reused run(Actor actor, String id, When when, String source, List<String> only) {
    PERMIT.check(actor);
    return casework.store().in(session -> reuse(session, actor, id, when, source, only));
  }

  private Reused reuse(
      Session session, Actor actor, String id, When when, String source, List<String> only) {
    CaseHistory history = casework.open(session, actor, PERMIT, id);
    CaseHistory earlier = earlier(session, history, source);
    List<KeptEvidence> wanted = KeptEvidence.named(KeptEvidence.of(actor, earlier), only, source);
    Map<String, String> then = answers(session, earlier);
    Map<String, String> now = AnswerSets.of(casework, session, history).own();
    Stamp stamp = casework.stamp(actor, when);
    CaseHistory after = history;
    List<Evidence> taken = new ArrayList<>();
    boolean usable = false;
    for (KeptEvidence each : wanted) {
      List<String> still = each.evidence().unchanged(then, now);
      if (still.isEmpty() && !only.isEmpty()) {
        throw new ActRefused(
            "{0} supports {1}, which is not answered the same in {2}; add the file anew if it supports the new answer",
            each.evidence().file().name(), each.evidence().questions(), id);
      }
      usable |= !still.isEmpty();
      List<String> missing = missing(actor, after, each.evidence(), still);
      if (!missing.isEmpty()) {
        Evidence reused = each.evidence().reused(missing, source, when.on());
        after = casework.keep(session, after, stamp, new AddEvidence(reused));
        taken.add(reused);
      }
    }
    if (!usable) {
      throw new ActRefused(
          "no evidence of {0} supports an answer that is the same in {1}", source, id);
    }
    return new Reused(after, taken);
  }

  /** The questions for which the file is not in the case yet, as far as the person may see. */
  private static List<String> missing(
      Actor actor, CaseHistory history, Evidence evidence, List<String> questions) {
    Set<String> covered = new HashSet<>();
    KeptEvidence.of(actor, history).stream()
        .map(KeptEvidence::evidence)
        .filter(each -> each.file().sha256().equals(evidence.file().sha256()))
        .forEach(each -> covered.addAll(each.questions()));
    return questions.stream().filter(question -> !covered.contains(question)).toList();
  }

  /** The earlier case; of a foreign one it is not told whether it exists. */
  private static CaseHistory earlier(Session session, CaseHistory history, String source) {
    try {
      CaseHistory found = CaseStore.load(session, source);
      boolean same = found.organisation().equals(history.organisation());
      boolean before = !found.begun().on().isAfter(history.begun().on());
      if (same && before && !source.equals(history.id())) {
        return found;
      }
    } catch (UnknownCase e) {
      throw unknown(history, source);
    }
    throw unknown(history, source);
  }

  private static ActRefused unknown(CaseHistory history, String source) {
    return new ActRefused(
        "'{0}' is no earlier case of the organisation of {1}; 'corymb case list' shows its cases",
        source, history.id());
  }

  /** The answers that the evidence supported: the agreed ones, or the own ones. */
  private Map<String, String> answers(Session session, CaseHistory earlier) {
    casework.pack(earlier);
    AnswerSets sets = AnswerSets.of(casework, session, earlier);
    Map<String, String> answers = new HashMap<>(sets.own());
    Agreed agreed = earlier.state().consensus().orElse(null);
    if (agreed != null) {
      byte[] bytes = Blobs.get(session, agreed.current().answers().sha256());
      sets.changes(agreed.current().answers().name(), bytes)
          .forEach(
              (question, value) ->
                  value.ifPresentOrElse(
                      text -> answers.put(question, text), () -> answers.remove(question)));
    }
    return answers;
  }
}
