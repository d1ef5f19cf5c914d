package corymb.facts;

import java.util.List;

/**
 * Why a value is what it is.
 *
 * @param rule the full name of the rule that worked it out
 * @param answers every answer that the rule looked at, given or not, in the rule's order
 */
public record Why(String rule, List<Answer> answers) {}
