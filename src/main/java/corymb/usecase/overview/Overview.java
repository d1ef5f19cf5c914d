package corymb.usecase.overview;

import corymb.label.award.AwardStatus;
import corymb.label.register.RegisterEntry;
import corymb.store.cases.CaseSearch.StateCount;
import java.util.List;
import java.util.Map;

/**
 * How things stand.
 *
 * @param cases the states that some case is in
 * @param labels how many labels are valid, by code of the label and then by country, all in order
 * @param statuses how many entries of the register have each status
 * @param ending the valid labels that end next, the first one first
 * @param reminders how many letters are due on the day and were not sent yet
 */
public record Overview(
    List<StateCount> cases,
    Map<String, Map<String, Long>> labels,
    Map<AwardStatus, Long> statuses,
    List<RegisterEntry> ending,
    int reminders) {

  /** How many cases there are. */
  public long allCases() {
    return cases.stream().mapToLong(StateCount::cases).sum();
  }

  /** How many labels are valid. */
  public long validLabels() {
    return statuses.getOrDefault(AwardStatus.VALID, 0L);
  }
}
