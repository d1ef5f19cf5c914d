package corymb.intake.check;

import java.util.Map;

/**
 * That a cross-check does not hold.
 *
 * @param question the question that is marked
 * @param found what was answered
 * @param key the key of the words that say what would be right
 * @param details what is filled into these words
 */
record Violation(String question, String found, String key, Map<String, String> details) {}
