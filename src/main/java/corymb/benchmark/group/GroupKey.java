package corymb.benchmark.group;

/**
 * What names a group.
 *
 * @param snapshot the name of the snapshot
 * @param trait what its organisations have in common
 * @param value what exactly; empty for {@link Trait#ALL}
 */
public record GroupKey(String snapshot, Trait trait, String value) {}
