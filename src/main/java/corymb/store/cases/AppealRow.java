package corymb.store.cases;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An appeal in a list.
 *
 * @param row the case
 * @param on the day of the appeal
 * @param person the id of the one who appealed
 * @param reason why
 * @param ended how it ended: {@code dismiss}, {@code decide} or {@code withdraw}; null while open
 * @param endedOn the day on which it ended, null while it is open
 */
public record AppealRow(
    CaseRow row,
    LocalDate on,
    String person,
    String reason,
    @Nullable String ended,
    @Nullable LocalDate endedOn) {}
