package corymb.usecase.permit;

import static corymb.assessment.actor.Role.ASSESSOR;
import static corymb.assessment.actor.Role.COMMITTEE;
import static corymb.assessment.actor.Role.SECRETARIAT;

import corymb.assessment.actor.Role;
import corymb.scheme.language.Language;
import corymb.store.blob.Digest;
import corymb.usecase.casework.AddEvidenceFile;
import corymb.usecase.decision.sheet.Docket;
import corymb.usecase.decision.sheet.ListDecisions;
import corymb.usecase.decision.sheet.ShowDecision;
import corymb.usecase.desk.CaseDesk;
import corymb.usecase.desk.Stage;
import corymb.usecase.review.sheet.ListReviews;
import corymb.usecase.review.sheet.OpenEvidence;
import corymb.usecase.review.sheet.ShowConsensus;
import corymb.usecase.review.sheet.ShowReview;
import corymb.usecase.review.sheet.SummariseFindings;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** What assessors and committee look at. */
final class GuardedSheets {

  private static final byte[] FILE = "seen on site".getBytes(StandardCharsets.UTF_8);

  private GuardedSheets() {}

  static List<GuardedAct> all() {
    return List.of(
        list(
            ListReviews.class,
            ASSESSOR,
            (desk, actor, id) -> new ListReviews(desk.casework).run(actor, true, 1)),
        list(
            ListDecisions.class,
            COMMITTEE,
            (desk, actor, id) -> new ListDecisions(desk.casework).run(actor, Docket.TO_DECIDE, 1)),
        GuardedAct.at(
            Stage.FREE,
            ShowReview.class,
            Set.of(ASSESSOR),
            (desk, actor, id) -> new ShowReview(desk.casework).run(actor, id, Language.ENGLISH)),
        GuardedAct.at(
            Stage.FREE,
            SummariseFindings.class,
            Set.of(ASSESSOR),
            (desk, actor, id) ->
                new SummariseFindings(desk.casework).run(actor, id, Language.ENGLISH)),
        GuardedAct.at(
            Stage.LOCKED,
            ShowConsensus.class,
            Set.of(ASSESSOR),
            (desk, actor, id) -> new ShowConsensus(desk.casework).run(actor, id, Language.ENGLISH)),
        new GuardedAct(
            OpenEvidence.class,
            Set.of(ASSESSOR, COMMITTEE, SECRETARIAT),
            true,
            GuardedSheets::proved,
            (desk, actor, id) ->
                new OpenEvidence(desk.casework).run(actor, id, desk.day, Digest.of(FILE))),
        GuardedAct.at(
            Stage.JUDGED,
            ShowDecision.class,
            Set.of(COMMITTEE),
            (desk, actor, id) ->
                new ShowDecision(desk.casework).run(actor, id, desk.day, Language.ENGLISH)));
  }

  private static GuardedAct list(Class<?> type, Role role, GuardedAct.Try act) {
    return new GuardedAct(type, Set.of(role), false, desk -> "", act);
  }

  private static String proved(CaseDesk desk) {
    String id = desk.at(Stage.FREE);
    new AddEvidenceFile(desk.casework)
        .run(CaseDesk.SECRETARIAT, id, desk.on(4), "seen.txt", FILE, List.of("team.fte"), desk.day);
    return id;
  }
}
