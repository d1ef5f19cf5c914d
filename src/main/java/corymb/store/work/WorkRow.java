package corymb.store.work;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Work in the background.
 *
 * @param id as in {@code w-0001}
 * @param person who asked for it
 * @param askedAt when
 * @param wishes what was asked for, as {@link WorkJson} writes it
 * @param total how many items it has
 * @param done how many of them are done, the unlucky ones included
 * @param failed how many of them are unlucky
 * @param startedAt when somebody first took it up, null before
 * @param endedAt when it ended, null before
 * @param fault why it failed, null when it did not
 * @param cleared whether its items and files were removed since
 */
public record WorkRow(
    String id,
    WorkKind kind,
    String person,
    Instant askedAt,
    String wishes,
    WorkState state,
    int total,
    int done,
    int failed,
    @Nullable Instant startedAt,
    @Nullable Instant endedAt,
    @Nullable String fault,
    boolean cleared) {}
