package corymb.usecase.work;

import corymb.report.Variant;
import corymb.store.work.CaseChoice;
import corymb.usecase.Format;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What reports were asked for.
 *
 * @param choice of which cases
 * @param variant which report, null for the one that fits each case
 * @param format in which form
 * @param day the day of the reports
 */
public record ReportsWishes(
    CaseChoice choice, @Nullable Variant variant, Format format, LocalDate day) {}
