package corymb.scheme.label;

import corymb.scheme.yaml.Status;

/**
 * A stretch of time that the scheme sets.
 *
 * @param length how long it is, in the unit that its place names: months or days
 * @param status how this number came about
 */
public record Term(int length, Status status) {}
