package corymb.scheme.question;

import java.util.List;

/**
 * A sum of answers that has a name.
 *
 * @param name its name
 * @param title what it is, in words
 * @param questions the codes of the questions added up
 */
public record TotalRule(String name, String title, List<String> questions) {}
