package corymb.assessment.finding;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One assessor's findings; an answer without a finding stands once they are locked.
 *
 * @param byQuestion the findings by the codes of their questions, the newest word on each
 */
public record Findings(Map<String, Finding> byQuestion) {

  /** No findings. */
  public static final Findings NONE = new Findings(Map.of());

  /** Keeps the findings in the order in which the questions were first looked at. */
  public Findings {
    byQuestion = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(byQuestion));
  }

  /** These findings and further ones; a later word on a question replaces the earlier. */
  public Findings with(Collection<Finding> more) {
    Map<String, Finding> all = new LinkedHashMap<>(byQuestion);
    more.forEach(finding -> all.put(finding.question(), finding));
    return new Findings(all);
  }

  /** The right answers of corrected questions; empty for "not answered". */
  public Map<String, Optional<String>> corrections() {
    Map<String, Optional<String>> all = new LinkedHashMap<>();
    byQuestion.values().stream()
        .filter(Finding::corrects)
        .forEach(finding -> all.put(finding.question(), Optional.ofNullable(finding.value())));
    return all;
  }

  /** The questions for which evidence is still wanted. */
  public List<String> wanting() {
    return byQuestion.values().stream()
        .filter(finding -> finding.verdict() == Verdict.EVIDENCE_WANTED)
        .map(Finding::question)
        .toList();
  }
}
