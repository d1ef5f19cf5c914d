package corymb.assessment;

import corymb.assessment.act.Act;
import corymb.assessment.act.Apply;
import corymb.assessment.act.Ask;
import corymb.assessment.act.Assign;
import corymb.assessment.act.Close;
import corymb.assessment.act.Declare;
import corymb.assessment.act.Deliberate;
import corymb.assessment.act.Find;
import corymb.assessment.act.Lock;
import corymb.assessment.act.Rate;
import corymb.assessment.act.RecordVisit;
import corymb.assessment.act.Replace;
import corymb.assessment.act.Settle;
import corymb.assessment.act.Sign;
import corymb.assessment.act.Stamp;
import corymb.assessment.finding.Finding;
import corymb.assessment.finding.Verdict;
import corymb.assessment.judgement.Judgement;
import corymb.assessment.judgement.LabelJudgement;
import corymb.assessment.judgement.Visit;
import corymb.assessment.state.Agreement;
import corymb.assessment.state.Application;
import corymb.assessment.state.CaseState;
import corymb.assessment.state.Decision;
import corymb.assessment.state.Kept;
import corymb.assessment.state.RatedResult;
import corymb.assessment.state.Submission;
import corymb.rating.LabelResult.GateLine;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A case that runs on, one act a day from 2 March 2026 on, each with a reason.
 *
 * @param history the case so far
 * @param day the day of the last act
 */
public record CaseRun(CaseHistory history, LocalDate day) {

  /** The cluster manager, the secretariat, and a committee member. */
  public static final String ORG = "p-0100", OFFICE = "p-0200", CHAIR = "p-0300";

  /** Assessors. */
  public static final String A = "p-0001", B = "p-0002", C = "p-0003", D = "p-0004";

  /** The reason of every act. */
  public static final String WHY = "because it is so";

  /** An application for gold with two blind assessors. */
  public static final Application GOLD = new Application("gold", List.of(), 2, true);

  /** An application for silver with one assessor and three areas. */
  public static final Application SILVER =
      new Application("silver", List.of("1.1", "1.2", "2.1"), 1, false);

  /** A file. */
  public static final Kept FILE = new Kept("0".repeat(64), "response.xlsx", 1);

  /** What the organisation hands in. */
  public static final Submission SUBMISSION =
      new Submission(
          FILE, "tiny/1.0.0", "sha256:1", LocalDate.of(2026, 2, 28), LocalDate.of(2026, 3, 1));

  /** What its answers come to. */
  public static final RatedResult RESULT =
      new RatedResult("1".repeat(64), 15, 15, "gold", Map.of("1.1", 5, "1.2", 5, "2.1", 5));

  /** What the assessors agree on. */
  public static final Agreement AGREEMENT = new Agreement(FILE, RESULT, "gold");

  /** A new case. */
  public static CaseRun begin() {
    LocalDate first = LocalDate.of(2026, 3, 1);
    return new CaseRun(
        CaseHistory.begin("DNK-063-202602-0001", "DNK-063", SUBMISSION, stamp(ORG, first, null)),
        first);
  }

  /** Rated on its own answers. */
  public static CaseRun rated() {
    return begin().then(OFFICE, new Rate(RESULT));
  }

  /** Under review for gold by A and B, who declared no ties. */
  public static CaseRun reviewed() {
    return rated()
        .then(ORG, new Apply(GOLD))
        .then(OFFICE, new Assign(List.of(A, B)))
        .declared(A)
        .declared(B);
  }

  /** Under review, both have locked. */
  public static CaseRun locked() {
    return reviewed().then(A, visited()).locked(A).locked(B);
  }

  /** Both signed. */
  public static CaseRun agreed() {
    return locked().signed(A).signed(B);
  }

  /** Judged; the labels may be granted, the others have a failed gate. */
  public static CaseRun judged(String... labels) {
    return agreed().then(OFFICE, new Deliberate.Judging(allowing(labels)));
  }

  /** Returned with one question. */
  public static CaseRun returned() {
    return reviewed().then(A, new Ask(List.of("Where is the participant list?")));
  }

  /** Declined on the day after the judgement. */
  public static CaseRun declined() {
    return judged("bronze").decided(Decision.Kind.DECLINED, null);
  }

  /** A judgement that allows exactly these of bronze, silver and gold. */
  public static Judgement allowing(String... labels) {
    GateLine gate = new GateLine("points", "Points", "46.7 % (7 of 15)", "80 % or more", "L1");
    return new Judgement(
        Stream.of("bronze", "silver", "gold")
            .map(
                code ->
                    List.of(labels).contains(code)
                        ? new LabelJudgement(code, List.of(), List.of(gate))
                        : new LabelJudgement(code, List.of(gate), List.of()))
            .toList());
  }

  /** The record of a visit on site on the first day of the case. */
  public static RecordVisit visited() {
    return new RecordVisit(new Visit(Visit.Kind.ON_SITE, LocalDate.of(2026, 3, 1)));
  }

  /** A correction. */
  public static Finding corrected(String question, @Nullable String value) {
    return new Finding(question, Verdict.CORRECTED, value, WHY, List.of());
  }

  /** One more act on the next day. */
  public CaseRun then(String person, Act act) {
    return on(day.plusDays(1), person, act);
  }

  /** One more act on a day. */
  public CaseRun on(LocalDate when, String person, Act act) {
    return on(when, person, act, WHY);
  }

  /** One more act on a day, with a reason or none. */
  public CaseRun on(LocalDate when, String person, Act act, @Nullable String reason) {
    return new CaseRun(history.with(stamp(person, when, reason), act), when);
  }

  /** The assessor declares no ties. */
  public CaseRun declared(String assessor) {
    return then(assessor, new Declare(true));
  }

  /** The assessor declares a blocking tie and leaves. */
  public CaseRun tied(String assessor) {
    return then(assessor, new Declare(false));
  }

  /** Another assessor takes a place. */
  public CaseRun replaced(@Nullable String leaving, String coming) {
    return then(OFFICE, new Replace(leaving, coming));
  }

  /** The assessor finds. */
  public CaseRun found(String assessor, Finding... findings) {
    return then(assessor, new Find(List.of(findings)));
  }

  /** The assessor locks. */
  public CaseRun locked(String assessor, String... verified) {
    return then(assessor, new Lock(RESULT, List.of(verified)));
  }

  /** The assessor settles. */
  public CaseRun settled(String assessor, String question, @Nullable String value) {
    return then(assessor, new Settle(question, value));
  }

  /** The assessor signs. */
  public CaseRun signed(String assessor) {
    return then(assessor, new Sign(AGREEMENT));
  }

  /** The committee decides on the next day. */
  public CaseRun decided(Decision.Kind kind, @Nullable String label) {
    return then(CHAIR, new Deliberate.Decide(decision(kind, label, day.plusDays(1))));
  }

  /** The organisation appeals on the next day. */
  public CaseRun appealed() {
    return then(ORG, new Close.Appeal(30));
  }

  /** A decision of the committee; a deferred case is due after ninety days. */
  public static Decision decision(Decision.Kind kind, @Nullable String label, LocalDate date) {
    LocalDate until = kind == Decision.Kind.DEFERRED ? date.plusDays(90) : null;
    return new Decision(kind, label, WHY, until, date, CHAIR);
  }

  /** Where the case stands, which must be of that kind. */
  public <T extends CaseState> T state(Class<T> kind) {
    return kind.cast(history.state());
  }

  /** The name of the state. */
  public String stateName() {
    return history.state().name();
  }

  private static Stamp stamp(String person, LocalDate day, @Nullable String reason) {
    return new Stamp(person, day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), day, reason);
  }
}
