package corymb.usecase.review.sheet;

import corymb.scheme.indicator.Indicator;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Where an organisation stands with an indicator, by its own answers.
 *
 * @param indicator the indicator
 * @param points its points, null when it does not apply
 * @param percent the share of peers with fewer points plus half of those with as many, 0 to 100
 *     with one decimal; null when too few can be compared
 */
public record PeerPlace(
    Indicator indicator, @Nullable Integer points, @Nullable BigDecimal percent) {}
