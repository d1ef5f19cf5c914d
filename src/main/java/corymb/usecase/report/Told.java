package corymb.usecase.report;

import corymb.assessment.CaseHistory;
import corymb.assessment.CaseHistory.Entry;
import corymb.assessment.act.Act;
import corymb.assessment.act.Deliberate;
import corymb.assessment.act.Rate;
import corymb.assessment.act.Sign;
import corymb.assessment.act.Submit;
import corymb.assessment.state.ActRefused;
import corymb.assessment.state.Agreed;
import corymb.assessment.state.Appealed;
import corymb.assessment.state.CaseState;
import corymb.assessment.state.Decided;
import corymb.assessment.state.Decision;
import corymb.assessment.state.Kept;
import corymb.assessment.state.RatedResult;
import corymb.report.stored.CaseFacts;
import corymb.report.stored.CaseFacts.Kind;
import corymb.report.stored.CaseFacts.Outcome;
import corymb.report.stored.CaseFacts.Ruling;
import corymb.scheme.Response;
import corymb.usecase.casework.Eyes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which of the results of a case a reader is told: the agreed one once there is one that the reader
 * may see, the organisation's own before.
 *
 * @param history the case
 * @param own the result of the organisation's own answers
 * @param agreed what the assessors agreed on, null when there is nothing yet, or not for the reader
 * @param decision what the committee decided, null before
 */
record Told(
    CaseHistory history, RatedResult own, @Nullable Agreed agreed, @Nullable Decision decision) {

  /**
   * What of a case is told.
   *
   * @param eyes of the reader
   * @throws ActRefused when the case is not rated
   */
  static Told of(CaseHistory history, Eyes eyes) {
    Decided decided = decided(history.state());
    return new Told(
        history,
        own(history),
        seesAgreed(history, eyes) ? history.state().consensus().orElse(null) : null,
        decided == null ? null : decided.decision());
  }

  private static boolean seesAgreed(CaseHistory history, Eyes eyes) {
    return history.acts().stream()
        .filter(entry -> entry.act() instanceof Sign || entry.act() instanceof Deliberate.Correct)
        .allMatch(eyes::sees);
  }

  private static @Nullable Decided decided(CaseState state) {
    if (state instanceof Appealed appealed) {
      return appealed.decided();
    }
    return state instanceof Decided decided ? decided : null;
  }

  private static RatedResult own(CaseHistory history) {
    List<Entry> acts = history.acts();
    for (int i = acts.size() - 1; i >= 0; i--) {
      Act act = acts.get(i).act();
      if (act instanceof Rate rate) {
        return rate.result();
      }
      if (act instanceof Submit) {
        break;
      }
    }
    throw new ActRefused(
        "there is nothing to report yet: the case is {0} and not rated; possible now: {1}",
        history.state().title(), history.state().possible());
  }

  /** The answers whose result is told. */
  Kept answers() {
    Agreed it = agreed;
    return it == null ? history.state().submission().response() : it.current().answers();
  }

  /** The result that is told. */
  RatedResult result() {
    Agreed it = agreed;
    return it == null ? own : it.current().result();
  }

  /** What the report says of the case. */
  CaseFacts facts(Response ownAnswers) {
    Decision made = decision;
    Ruling ruling =
        made == null ? null : new Ruling(made.kind().title(), made.label(), made.date());
    return new CaseFacts(history.id(), kind(), ownAnswers, outcomes(), ruling);
  }

  /** Which result is told; a case that is deferred is not decided for good. */
  Kind kind() {
    Agreed it = agreed;
    Decision made = decision;
    if (it == null) {
      return Kind.OWN;
    }
    if (made != null && made.kind() != Decision.Kind.DEFERRED) {
      return Kind.DECIDED;
    }
    return it.current().equals(it.draft()) ? Kind.DRAFT : Kind.CORRECTED;
  }

  private List<Outcome> outcomes() {
    List<Outcome> all = new ArrayList<>();
    all.add(outcome(Kind.OWN, own));
    Agreed it = agreed;
    if (it != null) {
      all.add(outcome(Kind.DRAFT, it.draft().result()));
      if (kind() != Kind.DRAFT) {
        all.add(outcome(kind(), it.current().result()));
      }
    }
    return all;
  }

  private static Outcome outcome(Kind kind, RatedResult result) {
    return new Outcome(kind, result.points(), result.maximum(), result.indicative());
  }
}
