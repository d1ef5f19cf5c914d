package corymb.usecase.work;

import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Permit;
import corymb.assessment.actor.Role;
import corymb.intake.Intake;
import corymb.intake.annotate.Annotate;
import corymb.intake.problem.ProblemTexts;
import corymb.report.rerate.RerateCsv;
import corymb.report.rerate.RerateLine;
import corymb.report.rerate.RerateTable;
import corymb.report.workbook.RerateWorkbook;
import corymb.scheme.language.Language;
import corymb.store.work.ItemRow;
import corymb.store.work.Outcome;
import corymb.store.work.UnknownWork;
import corymb.store.work.WorkItems;
import corymb.store.work.WorkJson;
import corymb.store.work.WorkKind;
import corymb.store.work.WorkParts;
import corymb.store.work.WorkRow;
import corymb.store.work.Works;
import corymb.usecase.casework.Casework;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The files that came of work, as long as they are kept. */
public final class FetchWorkFile {

  /** Who may. */
  public static final Permit PERMIT = Permit.of("fetch the files of work", Role.SECRETARIAT);

  private final Casework casework;

  /** On this casework. */
  public FetchWorkFile(Casework casework) {
    this.casework = casework;
  }

  /** The forms of what came of a re-rating. */
  public enum Table {
    /** As text. */
    CSV,
    /** As a workbook. */
    XLSX
  }

  /**
   * A file that was handed in, as it was read.
   *
   * @param item the item
   * @param intake the response with its problems
   * @param annotated a copy with the problems at their cells; empty when it cannot be written
   */
  public record Faulty(ItemRow item, Intake intake, Optional<byte[]> annotated) {}

  /**
   * Checks that work of a kind is there with its files.
   *
   * @throws UnknownWork when it is not
   */
  public WorkRow require(Actor actor, String id, WorkKind kind) {
    PERMIT.check(actor);
    WorkRow work = casework.store().in(session -> Works.find(session, id));
    if (work.kind() != kind || work.cleared()) {
      throw new UnknownWork(id);
    }
    return work;
  }

  /**
   * All reports that are written so far, as a ZIP; one of them at a time is in memory.
   *
   * @throws UnknownWork when there is no such work, or its files are kept no more
   */
  public void reports(Actor actor, String id, OutputStream out) {
    require(actor, id, WorkKind.REPORTS);
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ItemRow item : new KeptItems(casework.store(), id)) {
        if (item.outcome() == Outcome.REPORTED) {
          // a fixed time, so that the same reports give the same archive
          ZipEntry entry = new ZipEntry(Objects.requireNonNull(item.told()));
          entry.setTimeLocal(java.time.LocalDateTime.of(1980, 1, 1, 0, 0));
          zip.putNextEntry(entry);
          zip.write(casework.store().in(session -> WorkParts.get(session, id, item.nr())));
          zip.closeEntry();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the archive cannot be written to its end", e);
    }
  }

  /**
   * What another pack says so far, as a table; one line at a time is in memory.
   *
   * @throws UnknownWork when there is no such work, or it is kept no more
   */
  public void rerating(Actor actor, String id, Table form, OutputStream out) {
    require(actor, id, WorkKind.RERATING);
    try (RerateTable table = table(form, out)) {
      for (ItemRow item : new KeptItems(casework.store(), id)) {
        if (item.outcome() != Outcome.FAILED && item.told() != null) {
          table.accept(line(item));
        }
      }
    }
  }

  private static RerateTable table(Table form, OutputStream out) {
    return switch (form) {
      case CSV -> new RerateCsv(out);
      case XLSX -> new RerateWorkbook(out);
    };
  }

  /** What another pack says of a case, of an item that was rated. */
  public static RerateLine line(ItemRow item) {
    return WorkJson.read(Objects.requireNonNull(item.told()), RerateLine.class);
  }

  /**
   * A file with errors, read again.
   *
   * @param language the language of its problems
   * @throws UnknownWork when there is no such item, or its file is kept no more
   */
  public Faulty faulty(Actor actor, String id, int nr, Language language) {
    WorkRow work = require(actor, id, WorkKind.IMPORT);
    ItemRow item = casework.store().in(session -> WorkItems.find(session, id, nr));
    byte[] bytes = casework.store().in(session -> WorkParts.get(session, id, nr));
    if (item.outcome() != Outcome.FAULTY && item.outcome() != Outcome.FOREIGN
        || Uploads.refusal(item) != null) {
      throw new UnknownWork(id + "/" + nr);
    }
    ImportWishes wishes = WorkJson.read(work.wishes(), ImportWishes.class);
    Intake intake = casework.shelf().intakes(language).read(item.name(), bytes, wishes.day());
    boolean known = intake.pack() != null;
    return new Faulty(
        item,
        intake,
        known
            ? Optional.ofNullable(new Annotate(ProblemTexts.in(language)).copy(bytes, intake))
            : Optional.empty());
  }
}
