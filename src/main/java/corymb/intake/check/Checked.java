package corymb.intake.check;

import corymb.intake.Problem;
import corymb.scheme.Response;
import java.util.List;

/**
 * A checked response.
 *
 * @param response every question with its answer, those in error without a value
 * @param problems all its problems: first those of no question, then in the questionnaire's order
 */
public record Checked(Response response, List<Problem> problems) {}
