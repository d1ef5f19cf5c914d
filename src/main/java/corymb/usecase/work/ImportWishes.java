package corymb.usecase.work;

import java.time.LocalDate;

/**
 * What an import was asked for.
 *
 * @param day the day on which the responses were handed in
 */
public record ImportWishes(LocalDate day) {}
