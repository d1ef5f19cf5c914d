package corymb.rating.drl;

import java.util.List;

/**
 * One rule.
 *
 * @param name its name: a sentence that begins with a code
 * @param line where it begins, from 1
 * @param conditions what it looks at, in order
 * @param call what it does
 */
public record Rule(String name, int line, List<Condition> conditions, Call call) {}
