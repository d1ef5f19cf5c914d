package corymb.scheme.question;

import java.util.List;

/**
 * A section of the questionnaire.
 *
 * @param code its code
 * @param title its title
 * @param help what it is about
 * @param questions its questions in order
 */
public record Section(String code, String title, String help, List<Question> questions) {}
