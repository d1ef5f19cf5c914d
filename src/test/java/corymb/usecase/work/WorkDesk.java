package corymb.usecase.work;

import corymb.assessment.actor.Actor;
import corymb.store.work.Outcome;
import corymb.store.work.WorkItems.Which;
import corymb.store.work.WorkRow;
import corymb.store.work.Works;
import corymb.usecase.desk.CaseDesk;
import corymb.usecase.desk.Response;
import corymb.usecase.work.doing.DoWork;
import corymb.usecase.work.upload.Uploaded;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/** A desk where long work is asked for and looked at. */
final class WorkDesk {

  static final Actor OFFICE = CaseDesk.SECRETARIAT;
  static final Duration KEPT = Duration.ofDays(14);

  private final CaseDesk desk;

  WorkDesk(CaseDesk desk) {
    this.desk = desk;
  }

  String startImport(int files) {
    return new StartImport(desk.casework)
        .run(OFFICE, desk.day, IntStream.range(0, files).mapToObj(this::response).toList());
  }

  Uploaded response(int number) {
    return new Uploaded(
        "answers" + number + ".json",
        Response.of("gold-at-the-edge").named("Background " + number).bytes());
  }

  DoWork worker() {
    return new DoWork(desk.casework, KEPT);
  }

  WorkRow row(String id) {
    return desk.casework.store().in(session -> Works.find(session, id));
  }

  List<Outcome> outcomes(String id) {
    return new ShowWork(desk.casework)
        .one(OFFICE, id, Which.ALL, 0, 100).items().stream().map(item -> item.outcome()).toList();
  }

  long parts(String id) {
    return desk.casework
        .store()
        .in(
            session ->
                session
                    .sql("select count(*) from work_part where work = ?")
                    .param(id)
                    .query(Long.class)
                    .single());
  }

  long queued() {
    return desk.casework
        .store()
        .in(
            session ->
                session
                    .sql("select count(*) from scheduled_tasks where task_name = 'work'")
                    .query(Long.class)
                    .single());
  }
}
