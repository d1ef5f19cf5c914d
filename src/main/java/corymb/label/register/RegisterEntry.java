package corymb.label.register;

import corymb.label.award.AwardStatus;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of the register. It has no place for a score, and none for the case or the persons.
 *
 * @param number of the award, as in {@code ECEI-2026-00001}
 * @param name of the organisation
 * @param country ISO 3166 alpha-2 in capitals
 * @param portfolio code of the portfolio, null when it is not known
 * @param web address of the web site as it was given, null when there is none
 * @param label code of the label
 * @param validUntil the last valid day
 * @param status what the label is worth on the register's day
 */
public record RegisterEntry(
    String number,
    String name,
    String country,
    @Nullable String portfolio,
    @Nullable String web,
    String label,
    LocalDate validUntil,
    AwardStatus status) {}
