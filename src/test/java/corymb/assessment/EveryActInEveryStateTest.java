package corymb.assessment;

import static corymb.assessment.CaseRun.A;
import static corymb.assessment.CaseRun.AGREEMENT;
import static corymb.assessment.CaseRun.C;
import static corymb.assessment.CaseRun.CHAIR;
import static corymb.assessment.CaseRun.D;
import static corymb.assessment.CaseRun.FILE;
import static corymb.assessment.CaseRun.GOLD;
import static corymb.assessment.CaseRun.OFFICE;
import static corymb.assessment.CaseRun.ORG;
import static corymb.assessment.CaseRun.RESULT;
import static corymb.assessment.CaseRun.SUBMISSION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corymb.assessment.act.Act;
import corymb.assessment.act.AddEvidence;
import corymb.assessment.act.Apply;
import corymb.assessment.act.Ask;
import corymb.assessment.act.Assign;
import corymb.assessment.act.Close;
import corymb.assessment.act.Declare;
import corymb.assessment.act.Deliberate;
import corymb.assessment.act.Evidence;
import corymb.assessment.act.Find;
import corymb.assessment.act.Lock;
import corymb.assessment.act.Rate;
import corymb.assessment.act.Replace;
import corymb.assessment.act.Reply;
import corymb.assessment.act.Settle;
import corymb.assessment.act.Sign;
import corymb.assessment.act.Submit;
import corymb.assessment.act.TakeOff;
import corymb.assessment.state.ActRefused;
import corymb.assessment.state.CaseState;
import corymb.assessment.state.Decision;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every act in every state: done where the table says so, refused everywhere else. A new act or a
 * new state fails here until somebody decides on it.
 */
class EveryActInEveryStateTest {

  /** Whose name stands behind an act, and the act. */
  record Tried(String person, Act act) {}

  /** The states by the names a reader sees, one case in each. */
  private static final Map<String, CaseRun> CASES =
      Map.ofEntries(
          Map.entry("submitted", CaseRun.begin()),
          Map.entry("rated", CaseRun.rated().then(ORG, new Apply(GOLD))),
          Map.entry("under review", open()),
          Map.entry("under review, locked", locked()),
          Map.entry("returned", CaseRun.returned()),
          Map.entry("agreed", CaseRun.agreed()),
          Map.entry("judged", CaseRun.judged("bronze")),
          Map.entry("granted", CaseRun.judged("bronze").decided(Decision.Kind.GRANTED, "bronze")),
          Map.entry("declined", CaseRun.declined()),
          Map.entry("deferred", CaseRun.judged("bronze").decided(Decision.Kind.DEFERRED, null)),
          Map.entry("appealed", CaseRun.declined().appealed()),
          Map.entry("withdrawn", CaseRun.rated().then(ORG, new Close.Withdraw())));

  /** What may be done: the states by act. */
  private static final Map<String, Set<String>> TABLE =
      Map.ofEntries(
          Map.entry("Submit", Set.of("returned")),
          Map.entry("Rate", Set.of("submitted")),
          Map.entry("Apply", Set.of("rated")),
          Map.entry("Assign", Set.of("rated", "appealed")),
          Map.entry("Replace", Set.of("under review")),
          Map.entry("Declare", Set.of("under review", "under review, locked")),
          Map.entry(
              "TakeOff",
              Set.of(
                  "under review",
                  "under review, locked",
                  "returned",
                  "agreed",
                  "judged",
                  "deferred")),
          Map.entry(
              "AddEvidence",
              Set.of(
                  "submitted",
                  "rated",
                  "under review",
                  "under review, locked",
                  "returned",
                  "agreed",
                  "judged",
                  "deferred",
                  "appealed")),
          Map.entry("RecordVisit", Set.of("under review", "under review, locked")),
          Map.entry("Find", Set.of("under review")),
          Map.entry("Lock", Set.of("under review")),
          Map.entry("Ask", Set.of("under review")),
          Map.entry("Reply", Set.of("returned")),
          Map.entry("Settle", Set.of("under review, locked")),
          Map.entry("Sign", Set.of("under review, locked")),
          Map.entry("Judging", Set.of("agreed")),
          Map.entry("Correct", Set.of("judged", "deferred")),
          Map.entry("Decide", Set.of("judged", "deferred")),
          Map.entry(
              "Withdraw",
              Set.of(
                  "submitted",
                  "rated",
                  "under review",
                  "under review, locked",
                  "returned",
                  "agreed",
                  "judged",
                  "deferred",
                  "appealed")),
          Map.entry("Appeal", Set.of("granted", "declined", "deferred")),
          Map.entry("Dismiss", Set.of("appealed")));

  /** What an act is called in a refusal. */
  private static final Map<String, String> TITLES =
      Map.ofEntries(
          Map.entry("Submit", "hand in a response"),
          Map.entry("Rate", "rate the response"),
          Map.entry("Apply", "apply for a label"),
          Map.entry("Assign", "assign assessors"),
          Map.entry("Replace", "replace an assessor"),
          Map.entry("Declare", "declare ties"),
          Map.entry("TakeOff", "take an assessor off"),
          Map.entry("AddEvidence", "add evidence"),
          Map.entry("RecordVisit", "record the visit"),
          Map.entry("Find", "record findings"),
          Map.entry("Lock", "lock the findings"),
          Map.entry("Ask", "return the case with questions"),
          Map.entry("Reply", "reply to the questions"),
          Map.entry("Settle", "settle a difference"),
          Map.entry("Sign", "sign the agreed answers"),
          Map.entry("Judging", "judge the case"),
          Map.entry("Correct", "correct an agreed answer"),
          Map.entry("Decide", "decide the case"),
          Map.entry("Withdraw", "withdraw the case"),
          Map.entry("Appeal", "appeal against the decision"),
          Map.entry("Dismiss", "dismiss the appeal"));

  private static CaseRun open() {
    return CaseRun.reviewed().then(A, CaseRun.visited());
  }

  private static CaseRun locked() {
    return open().found(A, CaseRun.corrected("participants.met", "10")).locked(A).locked(CaseRun.B);
  }

  private static Tried tried(String act, CaseRun run) {
    return switch (act) {
      case "Submit" -> new Tried(ORG, new Submit(SUBMISSION));
      case "Rate" -> new Tried(OFFICE, new Rate(RESULT));
      case "Apply" -> new Tried(ORG, new Apply(GOLD));
      case "Assign" -> new Tried(OFFICE, new Assign(List.of(C, D)));
      case "Replace" -> new Tried(OFFICE, new Replace(A, C));
      case "TakeOff" -> new Tried(OFFICE, new TakeOff(A));
      case "Declare" -> new Tried(A, new Declare(true));
      case "AddEvidence" -> new Tried(ORG, new AddEvidence(evidence(run)));
      case "RecordVisit" -> new Tried(A, CaseRun.visited());
      case "Find" -> new Tried(A, new Find(List.of(CaseRun.corrected("team.fte", "2"))));
      case "Lock" -> new Tried(A, new Lock(RESULT, List.of()));
      case "Ask" -> new Tried(A, new Ask(List.of("Who?")));
      case "Reply" -> new Tried(ORG, new Reply("See the list."));
      case "Settle" -> new Tried(A, new Settle("participants.met", "12"));
      case "Sign" -> new Tried(A, new Sign(AGREEMENT));
      case "Judging" -> new Tried(OFFICE, new Deliberate.Judging(CaseRun.allowing("bronze")));
      case "Correct" -> new Tried(CHAIR, new Deliberate.Correct(AGREEMENT));
      case "Decide" ->
          new Tried(
              CHAIR,
              new Deliberate.Decide(
                  CaseRun.decision(Decision.Kind.DECLINED, null, run.day().plusDays(1))));
      case "Withdraw" -> new Tried(ORG, new Close.Withdraw());
      case "Appeal" -> new Tried(ORG, new Close.Appeal(30));
      case "Dismiss" -> new Tried(CHAIR, new Close.Dismiss());
      default -> throw new AssertionError("decide what happens to the new act " + act);
    };
  }

  private static Evidence evidence(CaseRun run) {
    return new Evidence(FILE, List.of("team.fte"), run.day(), run.day());
  }

  private static Stream<Class<?>> leaves(Class<?> sealed) {
    return sealed.isSealed()
        ? Stream.of(sealed.getPermittedSubclasses()).flatMap(EveryActInEveryStateTest::leaves)
        : Stream.of(sealed);
  }

  private static Set<String> names(Class<?> sealed) {
    Set<String> names = new TreeSet<>();
    leaves(sealed).forEach(leaf -> names.add(leaf.getSimpleName()));
    return names;
  }

  static Stream<String> acts() {
    return names(Act.class).stream();
  }

  @Test
  void the_table_knows_every_act() {
    assertThat(TABLE.keySet()).isEqualTo(names(Act.class));
    TABLE.values().forEach(states -> assertThat(CASES.keySet()).containsAll(states));
  }

  @Test
  void there_is_a_case_in_every_state() {
    Set<String> found = new TreeSet<>();
    CASES.values().forEach(run -> found.add(run.history().state().getClass().getSimpleName()));
    assertThat(found).isEqualTo(names(CaseState.class));
  }

  @Test
  void every_case_stands_where_its_name_says() {
    new TreeMap<>(CASES).forEach((name, run) -> assertThat(name).startsWith(run.stateName()));
  }

  @ParameterizedTest
  @MethodSource("acts")
  void an_act_is_called_in_words(String name) {
    assertThat(tried(name, CaseRun.begin()).act().title()).hasToString(TITLES.get(name));
  }

  @ParameterizedTest
  @MethodSource("acts")
  void an_act_is_done_where_the_table_allows_it_and_refused_elsewhere(String name) {
    new TreeMap<>(CASES)
        .forEach(
            (state, run) -> {
              Tried tried = tried(name, run);
              if (Objects.requireNonNull(TABLE.get(name)).contains(state)) {
                CaseRun after = run.then(tried.person(), tried.act());
                assertThat(after.history().acts())
                    .as("%s in %s", name, state)
                    .hasSize(run.history().acts().size() + 1);
              } else {
                assertRefused(state, run, tried);
              }
            });
  }

  private static void assertRefused(String state, CaseRun run, Tried tried) {
    CaseHistory before = run.history();
    var refusal =
        assertThatThrownBy(() -> run.then(tried.person(), tried.act()))
            .as("%s in %s", tried.act(), state)
            .isInstanceOf(ActRefused.class);
    if (state.startsWith("under review") && isOfReviews(tried.act())) {
      refusal.hasMessageMatching(".*(locked|all places are taken|corrected).*");
    } else {
      refusal.hasMessage(
          "cannot %s: the case is %s; possible now: %s",
          tried.act().title(), before.state().name(), before.state().possible());
    }
    assertThat(run.history()).isEqualTo(before);
  }

  /** Within a review it depends on the locks; those refusals say so in their own words. */
  private static boolean isOfReviews(Act act) {
    return act instanceof Find
        || act instanceof Lock
        || act instanceof Ask
        || act instanceof Replace
        || act instanceof Settle
        || act instanceof Sign;
  }
}
