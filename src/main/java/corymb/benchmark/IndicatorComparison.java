package corymb.benchmark;

import org.jspecify.annotations.Nullable;

/**
 * One indicator among the peers.
 *
 * @param code the indicator's code
 * @param points its points; null when fewer peers than the floor have any, and for a gate that
 *     gives none
 * @param measure the shown part of its measure, in the part's unit; null when fewer peers than the
 *     floor have one
 */
public record IndicatorComparison(
    String code, @Nullable Comparison points, @Nullable Comparison measure) {}
