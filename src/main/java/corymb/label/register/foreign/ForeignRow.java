package corymb.label.register.foreign;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One label of a register that was kept elsewhere.
 *
 * @param line the line on which it begins, from 1
 * @param name of the organisation, 1 to 200 characters
 * @param country ISO 3166 alpha-2 in capitals
 * @param portfolio code of the portfolio, null when the cell is empty
 * @param web address that begins with {@code http://} or {@code https://}, null when the cell is
 *     empty
 * @param label code of the label
 * @param validUntil the last valid day
 */
public record ForeignRow(
    int line,
    String name,
    String country,
    @Nullable String portfolio,
    @Nullable String web,
    String label,
    LocalDate validUntil) {}
