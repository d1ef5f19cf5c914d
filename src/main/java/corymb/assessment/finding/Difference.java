package corymb.assessment.finding;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An answer on which the assessors differ.
 *
 * @param question the question's code
 * @param own the organisation's own answer, null for "not answered"
 * @param values each assessor's answer by person, in the order of their assignment; empty for "not
 *     answered"
 */
public record Difference(
    String question, @Nullable String own, Map<String, Optional<String>> values) {}
