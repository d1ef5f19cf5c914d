package corymb.usecase;

import corymb.intake.Intake;
import corymb.rating.Scorecard;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What became of one response.
 *
 * @param stem the name of its result files, without ending
 * @param intake how it was read, with its problems
 * @param scorecard its rating, null when it has errors
 * @param documents the documents that were asked for, ready to be written
 */
public record Assessed(
    String stem, Intake intake, @Nullable Scorecard scorecard, Map<Format, byte[]> documents) {}
