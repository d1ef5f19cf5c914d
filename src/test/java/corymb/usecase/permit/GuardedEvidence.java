package corymb.usecase.permit;

import static corymb.assessment.actor.Role.ASSESSOR;
import static corymb.assessment.actor.Role.CLUSTER_MANAGER;
import static corymb.assessment.actor.Role.COMMITTEE;
import static corymb.assessment.actor.Role.SECRETARIAT;

import corymb.assessment.actor.Role;
import corymb.assessment.tie.Tie;
import corymb.usecase.casework.AddEvidenceFile;
import corymb.usecase.desk.CaseDesk;
import corymb.usecase.desk.Response;
import corymb.usecase.desk.Stage;
import corymb.usecase.evidence.ReuseEvidence;
import corymb.usecase.evidence.SaveEvidence;
import corymb.usecase.evidence.ShowEvidence;
import corymb.usecase.review.TakeOffAssessor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** The acts on evidence that is kept, and what a late tie leads to. */
final class GuardedEvidence {

  private static final Set<Role> READERS =
      Set.of(CLUSTER_MANAGER, ASSESSOR, COMMITTEE, SECRETARIAT);

  private GuardedEvidence() {}

  static List<GuardedAct> all() {
    return List.of(
        GuardedAct.at(
            Stage.FREE,
            AddEvidenceFile.class,
            Set.of(CLUSTER_MANAGER, ASSESSOR, SECRETARIAT),
            (desk, actor, id) ->
                new AddEvidenceFile(desk.casework)
                    .run(
                        actor,
                        id,
                        desk.on(9),
                        "payroll.txt",
                        "two".getBytes(StandardCharsets.UTF_8),
                        List.of("team.fte"),
                        desk.day)),
        GuardedAct.at(
            Stage.FREE,
            ShowEvidence.class,
            READERS,
            (desk, actor, id) -> new ShowEvidence(desk.casework).run(actor, id)),
        GuardedAct.at(
            Stage.FREE,
            SaveEvidence.class,
            READERS,
            (desk, actor, id) ->
                new SaveEvidence(desk.casework)
                    .run(actor, id, List.of(), Path.of("target", "saved"))),
        new GuardedAct(
            ReuseEvidence.class,
            Set.of(CLUSTER_MANAGER, ASSESSOR, SECRETARIAT),
            true,
            GuardedEvidence::renewed,
            (desk, actor, id) ->
                new ReuseEvidence(desk.casework)
                    .run(actor, id, desk.on(9), earlier(desk, id), List.of())),
        GuardedAct.at(
            Stage.LOCKED,
            TakeOffAssessor.class,
            Set.of(SECRETARIAT),
            (desk, actor, id) ->
                new TakeOffAssessor(desk.casework)
                    .run(
                        actor,
                        id,
                        desk.because(9, "a tie"),
                        desk.second.person(),
                        List.of(new Tie(Tie.Kind.MEMBER, null)))));
  }

  /** A second case of an organisation whose first one has evidence. */
  private static String renewed(CaseDesk desk) {
    String id = desk.at(Stage.RATED);
    new AddEvidenceFile(desk.casework)
        .run(
            CaseDesk.SECRETARIAT,
            id,
            desk.on(1),
            "payroll.txt",
            new byte[] {1},
            List.of("plan.exists"),
            desk.day);
    Response again = Response.of("gold-at-the-edge").named(desk.name(id)).with("team.fte", "2");
    return desk.bring(desk.imported(again), "gold", List.of(), Stage.FREE);
  }

  /** The first case of the organisation; another name when there is none. */
  private static String earlier(CaseDesk desk, String id) {
    return desk
        .casework
        .store()
        .in(session -> corymb.store.cases.CaseStore.of(session, id.substring(0, 7)))
        .stream()
        .findFirst()
        .orElse("none");
  }
}
