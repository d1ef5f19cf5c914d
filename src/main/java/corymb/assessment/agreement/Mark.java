package corymb.assessment.agreement;

/**
 * What one assessor gave one unit.
 *
 * @param <V> a number, or a category as text
 * @param unit what was assessed: an indicator or answer of a case, its name unique in the table
 * @param assessor who assessed: a person, or a place such as "first" and "second" when the persons
 *     differ from case to case
 * @param value what was given
 */
public record Mark<V>(String unit, String assessor, V value) {}
