package corymb.rating;

import corymb.facts.GateOutcome;
import corymb.facts.Measure;
import corymb.facts.Points;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the rules say of each indicator and criterion, before labels.
 *
 * @param measures the measures by code, in the scheme's order
 * @param points the points by code; none for an indicator that does not apply
 * @param gates the outcomes of minimums and criteria by code; none where the measure does not apply
 * @param gateRules the names of the rules that gave each gate its outcome, by code
 * @param fired the names of all rules that fired
 * @param conflicts where not exactly one rule spoke; that code is missing from the maps
 */
public record Outcomes(
    Map<String, Measure> measures,
    Map<String, Points> points,
    Map<String, GateOutcome> gates,
    Map<String, List<String>> gateRules,
    Set<String> fired,
    List<Conflict> conflicts) {}
