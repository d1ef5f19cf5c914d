package corymb.assessment.finding;

import org.jspecify.annotations.Nullable;

/**
 * How a difference between assessors was settled.
 *
 * @param question the question's code
 * @param value the agreed answer as in {@code answers.json}, as text; null for "not answered"
 * @param reason why
 * @param person who wrote it down
 */
public record Settlement(String question, @Nullable String value, String reason, String person) {}
