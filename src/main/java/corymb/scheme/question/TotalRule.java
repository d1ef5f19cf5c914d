package corymb.scheme.question;

import java.util.List;

/**
 * A sum of answers that has a name.
 *
 * @param name its name
 * @param title what it is, in words
 * @param questions the codes of the questions added up
 * @param picture the section of the indicators whose report pages show its make-up, empty for none
 */
public record TotalRule(String name, String title, List<String> questions, String picture) {}
