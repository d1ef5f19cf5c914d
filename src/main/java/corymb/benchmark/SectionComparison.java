package corymb.benchmark;

import org.jspecify.annotations.Nullable;

/**
 * One section of the indicators among the peers.
 *
 * @param code the section's code
 * @param points the sum of the points of its indicators; one that does not apply adds nothing
 * @param percent the same in per cent of the most that the applicable ones can give, which is fair
 *     to those for whom one does not apply; both are null when fewer peers than the floor have an
 *     applicable indicator in it
 */
public record SectionComparison(
    String code, @Nullable Comparison points, @Nullable Comparison percent) {}
