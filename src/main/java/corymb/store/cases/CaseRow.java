package corymb.store.cases;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A case in a list.
 *
 * @param id its report code
 * @param organisation the organisation's id
 * @param name the organisation's name
 * @param country its country, two letters
 * @param state the name of its state
 * @param applied the label it applies for, null for none
 * @param assessedOn the day its answers describe
 * @param acts how many acts it has, the first included
 */
public record CaseRow(
    String id,
    String organisation,
    String name,
    String country,
    String state,
    @Nullable String applied,
    LocalDate assessedOn,
    int acts) {}
