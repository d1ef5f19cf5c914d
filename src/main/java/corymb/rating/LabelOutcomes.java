package corymb.rating;

import java.util.List;

/**
 * What the rules say of the labels.
 *
 * @param labels one result per label, from the lowest to the highest
 * @param conflicts where not exactly one rule spoke on what a label demands
 */
public record LabelOutcomes(List<LabelResult> labels, List<Conflict> conflicts) {}
