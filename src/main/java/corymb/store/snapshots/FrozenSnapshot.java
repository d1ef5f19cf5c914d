package corymb.store.snapshots;

import java.time.LocalDate;

/**
 * A snapshot that is kept.
 *
 * @param name its name, there is one of that name
 * @param frozenOn the day on which it was frozen
 * @param scheme the pack whose rules gave the points, as in {@code ecei/1.0.0}
 * @param criteria what was taken into it, in words
 * @param organisations how many organisations it holds
 * @param sha256 the digest of its text
 */
public record FrozenSnapshot(
    String name,
    LocalDate frozenOn,
    String scheme,
    String criteria,
    int organisations,
    String sha256) {}
