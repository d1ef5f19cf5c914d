package corymb.web.own;

import corymb.label.award.AwardStatus;
import corymb.store.cases.CaseRow;
import corymb.usecase.draft.Draft;
import corymb.usecase.label.LabelView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Finds what an organisation does best next, the most urgent first. */
final class NextSteps {

  private static final String PLACE = "/app/organisation";
  private static final String QUESTIONNAIRE = PLACE + "/questionnaire";

  private NextSteps() {}

  /**
   * The steps.
   *
   * @param renewableFrom months before its end from which a label can be renewed
   */
  static List<NextStep> of(
      List<CaseRow> cases,
      List<LabelView> labels,
      Draft draft,
      LocalDate today,
      int renewableFrom) {
    List<NextStep> steps = new ArrayList<>();
    cases.stream()
        .filter(row -> row.state().equals("returned"))
        .forEach(row -> steps.add(step("returned", row)));
    labels.stream()
        .filter(label -> isRenewable(label, today, renewableFrom))
        .forEach(label -> steps.add(new NextStep("renew", QUESTIONNAIRE, label.award().number())));
    if (draft.isBegun()) {
      steps.add(new NextStep("draft", QUESTIONNAIRE, ""));
    }
    cases.stream()
        .filter(row -> row.state().equals("rated") && row.applied() == null)
        .reduce((first, last) -> last)
        .ifPresent(row -> steps.add(step("apply", row)));
    if (cases.isEmpty() && !draft.isBegun()) {
      steps.add(new NextStep("begin", QUESTIONNAIRE, ""));
    }
    return List.copyOf(steps);
  }

  private static boolean isRenewable(LabelView label, LocalDate today, int months) {
    return label.status() == AwardStatus.VALID
        && !today.isBefore(label.award().validUntil().minusMonths(months));
  }

  private static NextStep step(String key, CaseRow row) {
    return new NextStep(key, PLACE + "/cases/" + row.id(), row.id());
  }
}
