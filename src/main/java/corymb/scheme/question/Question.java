package corymb.scheme.question;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One question.
 *
 * @param code its code, as in {@code participants.committed.sme}
 * @param text what is asked
 * @param type what kind of answer is asked for
 * @param unit the unit of a number, empty when there is none
 * @param min the lower bound of a number, inclusive, null when there is none
 * @param max the upper bound of a number, inclusive, or the most characters of a text; null for
 *     none
 * @param required whether it must be answered
 * @param personal whether the answer is personal data
 * @param informationOnly whether no rule uses it
 * @param options the options of a choice, null for other types
 * @param evidence what proves the answer, empty when nothing is asked for
 * @param help plain help for the person who answers
 * @param line where it stands in {@code questionnaire.yaml}
 */
public record Question(
    String code,
    String text,
    QuestionType type,
    String unit,
    @Nullable BigDecimal min,
    @Nullable BigDecimal max,
    boolean required,
    boolean personal,
    boolean informationOnly,
    @Nullable OptionList options,
    String evidence,
    String help,
    int line) {}
