package corymb.web.work;

import corymb.report.rerate.RerateLine;
import corymb.store.work.ItemRow;
import corymb.store.work.Outcome;
import corymb.usecase.work.FetchWorkFile;
import corymb.usecase.work.Uploads;
import corymb.usecase.work.upload.Uploaded.Refusal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An item as the page shows it.
 *
 * @param row the item
 * @param refused why its file was not even looked at, null when it was
 * @param line what another pack says, null when this is about something else
 */
record Item(ItemRow row, @Nullable Refusal refused, @Nullable RerateLine line) {

  static Item of(ItemRow row) {
    String told = row.told();
    boolean rated = told != null && told.startsWith("{") && row.outcome() != Outcome.FAILED;
    return new Item(row, Uploads.refusal(row), rated ? FetchWorkFile.line(row) : null);
  }

  /** The end of the key of the word for its outcome, {@code waiting} before there is one. */
  public String outcome() {
    Outcome outcome = row.outcome();
    return outcome == null ? "waiting" : outcome.name().toLowerCase(Locale.ROOT);
  }

  /** Whether somebody should look at it. */
  public boolean isUnlucky() {
    Outcome outcome = row.outcome();
    return outcome != null && outcome.isUnlucky();
  }

  /** Whether its file can be looked at with its problems. */
  public boolean hasProblems() {
    return refused == null
        && line == null
        && (row.outcome() == Outcome.FAULTY || row.outcome() == Outcome.FOREIGN);
  }

  /** Whether its report can be fetched. */
  public boolean isReport() {
    return row.outcome() == Outcome.REPORTED;
  }

  /** The end of the key of the reason for which its file was refused. */
  public String reason() {
    return refused == null ? "" : refused.name().toLowerCase(Locale.ROOT);
  }
}
