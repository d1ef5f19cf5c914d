package corymb.usecase.permit;

import static corymb.assessment.actor.Role.ADMINISTRATOR;
import static corymb.assessment.actor.Role.ASSESSOR;
import static corymb.assessment.actor.Role.CLUSTER_MANAGER;
import static corymb.assessment.actor.Role.COMMITTEE;
import static corymb.assessment.actor.Role.SECRETARIAT;

import corymb.assessment.actor.Role;
import corymb.assessment.finding.Finding;
import corymb.assessment.finding.Verdict;
import corymb.assessment.judgement.Visit;
import corymb.assessment.state.Decision;
import corymb.usecase.casework.ApplyForLabel;
import corymb.usecase.casework.ImportResponses;
import corymb.usecase.casework.ListCases;
import corymb.usecase.casework.ReplyToQuestions;
import corymb.usecase.casework.ResubmitResponse;
import corymb.usecase.casework.ShowCase;
import corymb.usecase.casework.WithdrawCase;
import corymb.usecase.decision.AppealDecision;
import corymb.usecase.decision.CorrectAgreed;
import corymb.usecase.decision.DecideCase;
import corymb.usecase.decision.DismissAppeal;
import corymb.usecase.decision.JudgeCase;
import corymb.usecase.desk.CaseDesk;
import corymb.usecase.desk.Response;
import corymb.usecase.desk.Stage;
import corymb.usecase.people.KeepPeople;
import corymb.usecase.review.AssignAssessors;
import corymb.usecase.review.DeclareTies;
import corymb.usecase.review.LockFindings;
import corymb.usecase.review.NoteVisit;
import corymb.usecase.review.RecordFindings;
import corymb.usecase.review.ReplaceAssessor;
import corymb.usecase.review.ReturnWithQuestions;
import corymb.usecase.review.SettleDifference;
import corymb.usecase.review.ShowDifferences;
import corymb.usecase.review.SignAgreement;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Every use case that has a permit, in a state that it fits. */
final class GuardedActs {

  private static final Set<Role> APPLICANT = Set.of(CLUSTER_MANAGER, SECRETARIAT);
  private static final Set<Role> ASSESSORS = Set.of(ASSESSOR);
  private static final Set<Role> BOARD = Set.of(COMMITTEE);

  private GuardedActs() {}

  static List<GuardedAct> all() {
    return Stream.of(
            ofAnyCase(),
            ofTheOrganisation(),
            ofTheReview(),
            ofTheSecretariat(),
            closing(),
            GuardedEvidence.all(),
            GuardedOwn.all(),
            GuardedSheets.all(),
            GuardedRating.all(),
            GuardedOffice.all(),
            GuardedWork.all())
        .flatMap(List::stream)
        .toList();
  }

  private static List<GuardedAct> ofAnyCase() {
    return List.of(
        new GuardedAct(
            ImportResponses.class,
            APPLICANT,
            true,
            desk -> desk.at(Stage.RATED),
            (desk, actor, id) -> desk.take(actor, again(desk, id), desk.on(1))),
        new GuardedAct(
            ListCases.class,
            Set.of(CLUSTER_MANAGER, ASSESSOR, COMMITTEE, SECRETARIAT),
            false,
            desk -> "",
            (desk, actor, id) -> new ListCases(desk.casework).run(actor, null)),
        new GuardedAct(
            KeepPeople.class,
            Set.of(ADMINISTRATOR),
            false,
            desk -> "",
            (desk, actor, id) ->
                new KeepPeople(desk.casework)
                    .add(
                        actor,
                        desk.day,
                        "X",
                        actor.organisation() + "@x.example",
                        null,
                        Set.of(),
                        null)));
  }

  /** A newer response of the organisation of a case. */
  private static Response again(CaseDesk desk, String id) {
    return Response.of("gold-at-the-edge").named(desk.name(id)).with("team.fte", "2");
  }

  private static List<GuardedAct> ofTheOrganisation() {
    return List.of(
        GuardedAct.at(
            Stage.RATED,
            ApplyForLabel.class,
            APPLICANT,
            (desk, actor, id) ->
                new ApplyForLabel(desk.casework).run(actor, id, desk.on(1), "gold", List.of())),
        new GuardedAct(
            ReplyToQuestions.class,
            APPLICANT,
            true,
            GuardedActs::returned,
            (desk, actor, id) ->
                new ReplyToQuestions(desk.casework).run(actor, id, desk.on(9), "here")),
        new GuardedAct(
            ResubmitResponse.class,
            APPLICANT,
            true,
            GuardedActs::returned,
            (desk, actor, id) ->
                new ResubmitResponse(desk.casework)
                    .run(actor, id, desk.on(9), "answers.json", again(desk, id).bytes())),
        GuardedAct.at(
            Stage.RATED,
            WithdrawCase.class,
            APPLICANT,
            (desk, actor, id) ->
                new WithdrawCase(desk.casework).run(actor, id, desk.because(9, "no money"))),
        new GuardedAct(
            AppealDecision.class,
            APPLICANT,
            true,
            GuardedActs::declined,
            (desk, actor, id) ->
                new AppealDecision(desk.casework).run(actor, id, desk.because(9, "unfair"))));
  }

  static String returned(CaseDesk desk) {
    String id = desk.at(Stage.FREE);
    new ReturnWithQuestions(desk.casework).run(desk.first, id, desk.on(4), List.of("how many?"));
    return id;
  }

  static String declined(CaseDesk desk) {
    String id = desk.at(Stage.JUDGED);
    desk.decline(id, desk.because(8, "not convincing"));
    return id;
  }

  static String appealed(CaseDesk desk) {
    String id = declined(desk);
    new AppealDecision(desk.casework).run(desk.manager(id), id, desk.because(9, "unfair"));
    return id;
  }

  private static List<GuardedAct> ofTheReview() {
    return List.of(
        GuardedAct.at(
            Stage.ASSIGNED,
            DeclareTies.class,
            ASSESSORS,
            (desk, actor, id) ->
                new DeclareTies(desk.casework).run(actor, id, desk.on(9), List.of())),
        GuardedAct.at(
            Stage.FREE,
            NoteVisit.class,
            Set.of(ASSESSOR, SECRETARIAT),
            (desk, actor, id) ->
                new NoteVisit(desk.casework)
                    .run(actor, id, desk.on(9), new Visit(Visit.Kind.VIDEO, desk.day))),
        GuardedAct.at(
            Stage.FREE,
            RecordFindings.class,
            ASSESSORS,
            (desk, actor, id) ->
                new RecordFindings(desk.casework)
                    .run(
                        actor,
                        id,
                        desk.on(9),
                        List.of(
                            new Finding("team.fte", Verdict.CONFIRMED, null, null, List.of())))),
        GuardedAct.at(
            Stage.VISITED,
            LockFindings.class,
            ASSESSORS,
            (desk, actor, id) ->
                new LockFindings(desk.casework).run(actor, id, desk.on(9), List.of())),
        GuardedAct.at(
            Stage.FREE,
            ReturnWithQuestions.class,
            Set.of(ASSESSOR, SECRETARIAT),
            (desk, actor, id) ->
                new ReturnWithQuestions(desk.casework)
                    .run(actor, id, desk.on(9), List.of("how many?"))),
        GuardedAct.at(
            Stage.LOCKED,
            ShowDifferences.class,
            Set.of(ASSESSOR, SECRETARIAT),
            (desk, actor, id) -> new ShowDifferences(desk.casework).run(actor, id)),
        new GuardedAct(
            SettleDifference.class,
            ASSESSORS,
            true,
            GuardedActs::differing,
            (desk, actor, id) ->
                new SettleDifference(desk.casework)
                    .run(actor, id, desk.because(9, "counted again"), "team.fte", "2")),
        GuardedAct.at(
            Stage.LOCKED,
            SignAgreement.class,
            ASSESSORS,
            (desk, actor, id) ->
                new SignAgreement(desk.casework).run(actor, id, desk.on(9), "gold")));
  }

  static String differing(CaseDesk desk) {
    String id = desk.at(Stage.VISITED);
    desk.correct(desk.first, id, 4, "team.fte", "2");
    return desk.lock(id, 5);
  }

  private static List<GuardedAct> ofTheSecretariat() {
    return List.of(
        GuardedAct.at(
            Stage.FREE,
            ShowCase.class,
            Set.of(CLUSTER_MANAGER, ASSESSOR, COMMITTEE, SECRETARIAT),
            (desk, actor, id) -> new ShowCase(desk.casework).run(actor, id)),
        GuardedAct.at(
            Stage.APPLIED,
            AssignAssessors.class,
            Set.of(SECRETARIAT),
            (desk, actor, id) ->
                new AssignAssessors(desk.casework)
                    .run(
                        actor, id, desk.on(9), List.of(desk.first.person(), desk.second.person()))),
        GuardedAct.at(
            Stage.ASSIGNED,
            ReplaceAssessor.class,
            Set.of(SECRETARIAT),
            (desk, actor, id) ->
                new ReplaceAssessor(desk.casework)
                    .run(
                        actor,
                        id,
                        desk.because(9, "ill"),
                        desk.second.person(),
                        desk.third.person())));
  }

  private static List<GuardedAct> closing() {
    return List.of(
        GuardedAct.at(
            Stage.AGREED,
            JudgeCase.class,
            Set.of(SECRETARIAT, COMMITTEE),
            (desk, actor, id) -> new JudgeCase(desk.casework).run(actor, id, desk.on(9))),
        GuardedAct.at(
            Stage.JUDGED,
            CorrectAgreed.class,
            BOARD,
            (desk, actor, id) ->
                new CorrectAgreed(desk.casework)
                    .run(actor, id, desk.because(9, "a slip"), "team.fte", "2")),
        GuardedAct.at(
            Stage.JUDGED,
            DecideCase.class,
            BOARD,
            (desk, actor, id) ->
                new DecideCase(desk.casework)
                    .run(actor, id, desk.on(9), Decision.Kind.GRANTED, "gold", null)),
        new GuardedAct(
            DismissAppeal.class,
            BOARD,
            true,
            GuardedActs::appealed,
            (desk, actor, id) ->
                new DismissAppeal(desk.casework).run(actor, id, desk.because(10, "heard"))));
  }
}
