package corymb.usecase.result;

import corymb.assessment.CaseHistory;
import corymb.assessment.act.Stamp;
import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Permit;
import corymb.assessment.actor.Role;
import corymb.assessment.state.Appealed;
import corymb.assessment.state.CaseState;
import corymb.assessment.state.Decided;
import corymb.assessment.state.Returned;
import corymb.assessment.state.Submission;
import corymb.benchmark.Benchmark;
import corymb.intake.SchemeRef;
import corymb.scheme.language.Language;
import corymb.store.blob.Blobs;
import corymb.usecase.RulePack;
import corymb.usecase.casework.Casework;
import corymb.usecase.casework.KeptPeers;
import corymb.usecase.casework.ShowCase;
import corymb.usecase.casework.When;
import corymb.usecase.evidence.ShowEvidence;
import corymb.usecase.rated.RatedAnswers;
import corymb.usecase.rated.Retold;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tells an organisation the result of its own answers, and what it can do now. */
public final class ShowResult {

  /** Who may. */
  public static final Permit PERMIT =
      Permit.of("see the own result", Role.CLUSTER_MANAGER, Role.SECRETARIAT);

  private final Casework casework;
  private final ShowCase cases;
  private final ShowEvidence evidence;

  /** On this casework. */
  public ShowResult(Casework casework) {
    this.casework = casework;
    this.cases = new ShowCase(casework);
    this.evidence = new ShowEvidence(casework);
  }

  /**
   * The result of what was handed in last.
   *
   * @param today the day on which something can be done
   * @param language the language of the result
   */
  public CaseResult run(Actor actor, String id, LocalDate today, Language language) {
    CaseHistory history = casework.look(actor, PERMIT, id);
    CaseState state = history.state();
    Submission submission = state.submission();
    byte[] bytes =
        casework.store().in(session -> Blobs.get(session, submission.response().sha256()));
    RatedAnswers rated =
        casework.rating().rate(submission.response().name(), bytes, submission.importedOn());
    int days = casework.pack(history).scheme().rules().appeal().length();
    Stamp stamp = casework.stamp(actor, new When(today, "-"));
    return new CaseResult(
        cases.run(actor, id),
        rated.intake(),
        Retold.in(language, rules(submission), rated.scorecard()),
        positions(history, rated),
        state.appliedFor().orElse(null),
        state instanceof Returned returned ? returned.questions() : List.of(),
        evidence.run(actor, id),
        verdict(state, days),
        PossibleActs.of(history, stamp, days));
  }

  private RulePack rules(Submission submission) {
    SchemeRef ref = SchemeRef.of(submission.pack());
    return Objects.requireNonNull(casework.shelf().find(ref.id(), ref.version()));
  }

  private List<Benchmark> positions(CaseHistory history, RatedAnswers rated) {
    return KeptPeers.last(history, false)
        .map(
            kept ->
                casework
                    .store()
                    .in(
                        session ->
                            casework
                                .peers()
                                .read(kept.sha256(), sha256 -> Blobs.get(session, sha256))))
        .map(
            peers ->
                peers.positions(
                    history.organisation(), rated.intake().checked(), rated.scorecard()))
        .orElse(List.of());
  }

  private static @Nullable Decided decided(CaseState state) {
    if (state instanceof Appealed appealed) {
      return appealed.decided();
    }
    return state instanceof Decided decided ? decided : null;
  }

  private static CaseResult.@Nullable Verdict verdict(CaseState state, int days) {
    Decided decided = decided(state);
    return decided == null
        ? null
        : new CaseResult.Verdict(
            decided.decision(),
            decided.result().orElseThrow(),
            decided.decision().date().plusDays(days));
  }
}
