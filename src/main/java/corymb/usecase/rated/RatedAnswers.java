package corymb.usecase.rated;

import corymb.assessment.state.RatedResult;
import corymb.intake.Intake;
import corymb.rating.Scorecard;

/**
 * Answers with their rating.
 *
 * @param intake how they were read
 * @param scorecard what the rules said
 * @param json the result as {@code corymb-result/1}
 * @param result what is kept of it in the case
 */
@SuppressWarnings("ArrayRecordComponent") // goes straight into the store
public record RatedAnswers(Intake intake, Scorecard scorecard, byte[] json, RatedResult result) {}
