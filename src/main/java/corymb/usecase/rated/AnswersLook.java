package corymb.usecase.rated;

import corymb.intake.Intake;
import corymb.rating.Scorecard;
import corymb.scheme.Pack;
import org.jspecify.annotations.Nullable;

/**
 * How far answers get that need not be complete.
 *
 * @param pack the pack that asks
 * @param intake the answers with all their problems
 * @param known the points that are known already
 * @param scorecard the whole result, null while there are errors
 */
public record AnswersLook(
    Pack pack, Intake intake, KnownPoints known, @Nullable Scorecard scorecard) {}
