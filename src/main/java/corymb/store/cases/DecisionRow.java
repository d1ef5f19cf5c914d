package corymb.store.cases;

import java.time.LocalDate;

/**
 * A decision in a list that is not what the organisation applied for.
 *
 * @param row the case
 * @param on the day of the decision
 */
public record DecisionRow(CaseRow row, LocalDate on) {}
