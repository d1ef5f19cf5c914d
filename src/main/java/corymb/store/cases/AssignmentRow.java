package corymb.store.cases;

import java.time.LocalDate;

/**
 * A case in the list of one of its assessors.
 *
 * @param row the case
 * @param since the day on which the person was assigned
 * @param free whether the person declared to be free of blocking ties
 * @param found how many answers the person has findings on
 * @param locked whether the person locked them
 * @param signed whether the person signed the agreed answers
 * @param allLocked whether every assessor locked
 */
public record AssignmentRow(
    CaseRow row,
    LocalDate since,
    boolean free,
    int found,
    boolean locked,
    boolean signed,
    boolean allLocked) {}
