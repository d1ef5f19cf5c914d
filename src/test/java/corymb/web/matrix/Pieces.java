package corymb.web.matrix;

import corymb.assessment.actor.Actor;
import corymb.store.work.CaseChoice;
import corymb.usecase.Format;
import corymb.usecase.casework.Casework;
import corymb.usecase.work.ReportsWishes;
import corymb.usecase.work.RerateWishes;
import corymb.usecase.work.StartImport;
import corymb.usecase.work.StartReports;
import corymb.usecase.work.StartRerating;
import corymb.usecase.work.doing.DoWork;
import corymb.usecase.work.upload.Uploaded;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/** Pieces of long work, as requests need them. */
final class Pieces {

  private static final Duration KEPT = Duration.ofDays(1);

  private final Casework casework;
  private final Actor office;

  Pieces(Casework casework, Actor office) {
    this.casework = casework;
    this.office = office;
  }

  /** Reports of a case, asked for and not begun. */
  String waiting(String id, LocalDate day) {
    return new StartReports(casework)
        .run(office, new ReportsWishes(only(id), null, Format.JSON, day));
  }

  /** Reports of a case, written. */
  String reports(String id, LocalDate day) {
    return done(waiting(id, day));
  }

  /** A case rated again by the pack that it was rated by. */
  String rerating(String id) {
    return done(new StartRerating(casework).run(office, new RerateWishes(only(id), pack())));
  }

  /** A workbook that could not be imported. */
  String faultyImport(byte[] workbook, LocalDate day) {
    return done(
        new StartImport(casework).run(office, day, List.of(Uploaded.of("blank.xlsx", workbook))));
  }

  /** The name of the pack that cases are rated by. */
  String pack() {
    return casework.shelf().first().pack().name();
  }

  private static CaseChoice only(String id) {
    return new CaseChoice(null, null, List.of(id));
  }

  private String done(String work) {
    new DoWork(casework, KEPT).work(work, () -> false);
    return work;
  }
}
