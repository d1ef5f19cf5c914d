package corymb.scheme.indicator;

import corymb.facts.Figure;
import corymb.scheme.yaml.Status;

/**
 * A further number that a rule needs.
 *
 * @param figure the number as rules see it
 * @param title what it is, in words
 * @param status how the number came about
 */
public record SchemeFigure(Figure figure, String title, Status status) {}
