package corymb.benchmark;

import java.math.BigDecimal;

/**
 * The quartiles of some peers' values, exact: linear interpolation between order statistics (type 7
 * of Hyndman and Fan, Sample Quantiles in Statistical Packages, 1996). Without trailing zeros.
 *
 * @param lower a quarter of the values lies below
 * @param median half of the values lie below
 * @param upper three quarters of the values lie below
 */
public record Quartiles(BigDecimal lower, BigDecimal median, BigDecimal upper) {}
