package corymb.store.cases;

import java.time.LocalDate;

/**
 * A case that waits for somebody.
 *
 * @param row the case
 * @param since the day of its last act
 * @param own whether the person who asks is one of its assessors
 * @param tied whether the person ever declared a tie to its organisation
 */
public record QueuedCase(CaseRow row, LocalDate since, boolean own, boolean tied) {}
