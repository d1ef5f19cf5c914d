package corymb.benchmark.synthetic;

import corymb.scheme.Response;

/**
 * An invented organisation with its answers.
 *
 * @param id {@code synthetic-0001} and so on
 * @param response its complete answers, within all bounds and cross-checks
 * @param holdsGold whether it holds a valid Gold on the day of the portfolio, if its content is met
 */
public record SyntheticOrganisation(String id, Response response, boolean holdsGold) {}
