package corymb.usecase.work;

import corymb.store.work.CaseChoice;

/**
 * What a re-rating was asked for.
 *
 * @param choice of which cases
 * @param pack by which pack, as in {@code ecei/1.0.0}
 */
public record RerateWishes(CaseChoice choice, String pack) {}
