package corymb.usecase.register;

import corymb.label.register.RegisterChange;
import corymb.label.register.RegisterEntry;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the register and what became of the labels of its organisation.
 *
 * @param entry the entry
 * @param since the day from which its status counts, null for a valid one
 * @param imported whether it was taken over from a register that was kept elsewhere
 * @param changes all changes of the organisation's labels up to the day, the latest first
 * @param current the highest label that the organisation may use on the day, null for none
 */
public record EntryHistory(
    RegisterEntry entry,
    @Nullable LocalDate since,
    boolean imported,
    List<RegisterChange> changes,
    @Nullable RegisterEntry current) {

  /** Keeps the changes. */
  public EntryHistory {
    changes = List.copyOf(changes);
  }
}
