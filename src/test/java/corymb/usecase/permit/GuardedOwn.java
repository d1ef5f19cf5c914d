package corymb.usecase.permit;

import static corymb.assessment.actor.Role.CLUSTER_MANAGER;
import static corymb.assessment.actor.Role.SECRETARIAT;

import corymb.assessment.actor.Role;
import corymb.scheme.language.Language;
import corymb.usecase.certificate.FetchCertificate;
import corymb.usecase.decision.DecideCase;
import corymb.usecase.desk.Response;
import corymb.usecase.desk.Stage;
import corymb.usecase.draft.AnswerDraft;
import corymb.usecase.draft.BeginDraft;
import corymb.usecase.draft.DownloadWorkbook;
import corymb.usecase.draft.HandInDraft;
import corymb.usecase.draft.HandInResponse;
import corymb.usecase.draft.ShowDraft;
import corymb.usecase.draft.TryResponse;
import corymb.usecase.result.ShowHistory;
import corymb.usecase.result.ShowResult;
import corymb.usecase.result.TryChanges;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What a cluster manager does for the own organisation: drafts and results. */
final class GuardedOwn {

  private static final Set<Role> MANAGER = Set.of(CLUSTER_MANAGER);
  private static final Set<Role> OWNERS = Set.of(CLUSTER_MANAGER, SECRETARIAT);

  private GuardedOwn() {}

  static List<GuardedAct> all() {
    return Stream.of(drafts(), files(), results()).flatMap(List::stream).toList();
  }

  /** The organisation of a case, also of one that does not exist. */
  private static String organisation(String id) {
    return id.substring(0, "DNK-001".length());
  }

  private static List<GuardedAct> drafts() {
    return List.of(
        GuardedAct.at(
            Stage.RATED,
            ShowDraft.class,
            MANAGER,
            (desk, actor, id) ->
                new ShowDraft(desk.casework)
                    .run(actor, organisation(id), desk.day, Language.ENGLISH)),
        GuardedAct.at(
            Stage.RATED,
            AnswerDraft.class,
            MANAGER,
            (desk, actor, id) ->
                new AnswerDraft(desk.casework)
                    .run(
                        actor,
                        organisation(id),
                        desk.day,
                        Language.ENGLISH,
                        List.of(new AnswerDraft.Change("team.fte", "2", "")))),
        GuardedAct.at(
            Stage.RATED,
            BeginDraft.class,
            MANAGER,
            (desk, actor, id) ->
                new BeginDraft(desk.casework)
                    .run(actor, organisation(id), desk.day, BeginDraft.From.LAST_RESPONSE)),
        GuardedAct.at(
            Stage.RATED,
            HandInDraft.class,
            MANAGER,
            (desk, actor, id) ->
                new HandInDraft(desk.casework).run(actor, organisation(id), desk.on(1), null)),
        GuardedAct.at(
            Stage.RATED,
            HandInResponse.class,
            MANAGER,
            (desk, actor, id) ->
                new HandInResponse(desk.casework)
                    .run(
                        actor,
                        organisation(id),
                        desk.on(1),
                        "answers.json",
                        Response.of("gold-at-the-edge").named(desk.name(id)).bytes(),
                        null)));
  }

  private static List<GuardedAct> files() {
    return List.of(
        GuardedAct.at(
            Stage.RATED,
            DownloadWorkbook.class,
            MANAGER,
            (desk, actor, id) ->
                new DownloadWorkbook(desk.casework)
                    .run(
                        actor,
                        organisation(id),
                        desk.day,
                        Language.ENGLISH,
                        DownloadWorkbook.With.NOTHING)),
        GuardedAct.at(
            Stage.RATED,
            TryResponse.class,
            MANAGER,
            (desk, actor, id) ->
                new TryResponse(desk.casework)
                    .run(
                        actor,
                        organisation(id),
                        desk.day,
                        Language.ENGLISH,
                        "answers.json",
                        new byte[1])));
  }

  private static List<GuardedAct> results() {
    return List.of(
        GuardedAct.at(
            Stage.RATED,
            ShowResult.class,
            OWNERS,
            (desk, actor, id) ->
                new ShowResult(desk.casework).run(actor, id, desk.day, Language.ENGLISH)),
        GuardedAct.at(
            Stage.RATED,
            TryChanges.class,
            OWNERS,
            (desk, actor, id) ->
                new TryChanges(desk.casework)
                    .run(actor, id, Language.ENGLISH, Map.of("team.fte", "9"))),
        GuardedAct.at(
            Stage.RATED,
            ShowHistory.class,
            OWNERS,
            (desk, actor, id) -> new ShowHistory(desk.casework).run(actor, organisation(id))),
        GuardedAct.at(
            Stage.GRANTED,
            FetchCertificate.class,
            OWNERS,
            (desk, actor, id) ->
                new FetchCertificate(desk.casework)
                    .run(
                        actor, new DecideCase(desk.casework).award(id).orElse("ECEI-2026-99999"))));
  }
}
