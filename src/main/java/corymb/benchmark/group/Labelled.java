package corymb.benchmark.group;

import corymb.benchmark.PeerRecord;
import org.jspecify.annotations.Nullable;

/**
 * An organisation of a snapshot with its label.
 *
 * @param record what it came to
 * @param label its highest label on the day of the snapshot, {@link Trait#NO_LABEL} for none, null
 *     when that is not known
 */
public record Labelled(PeerRecord record, @Nullable String label) {}
