package corymb.benchmark;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One value of the organisation among those of its peers.
 *
 * @param peers how many peers have such a value, never below the floor
 * @param quartiles the quartiles of their values
 * @param own the organisation's own value, null when it has none
 * @param position where it stands, null when it has none
 */
public record Comparison(
    int peers, Quartiles quartiles, @Nullable BigDecimal own, @Nullable Position position) {}
