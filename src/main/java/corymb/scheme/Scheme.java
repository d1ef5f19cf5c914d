package corymb.scheme;

import corymb.scheme.label.Label;
import corymb.scheme.label.Peers;
import corymb.scheme.label.Rules;
import java.util.List;

/**
 * What {@code scheme.yaml} says.
 *
 * @param id the scheme's id, as in {@code ecei}
 * @param version the version, as in {@code 1.0.0}
 * @param title the scheme's name
 * @param disclaimer what must be said about the status of the numbers and about affiliation
 * @param waivedBy the question whose "yes" waives the waivable criteria
 * @param waiver the reason that is shown for a waived criterion
 * @param labels the labels from the lowest to the highest
 * @param rules the rules about people, times and history
 * @param peers how peer groups are made
 */
public record Scheme(
    String id,
    String version,
    String title,
    String disclaimer,
    String waivedBy,
    String waiver,
    List<Label> labels,
    Rules rules,
    Peers peers) {}
