package corymb.usecase.organisation;

import corymb.assessment.organisation.Organisation;
import corymb.store.cases.CaseRow;
import java.util.List;

/**
 * An organisation with what belongs to it.
 *
 * @param organisation the organisation
 * @param managers the ids of the persons who manage it, those who are locked out left out
 * @param cases its cases, by id
 * @param labels the numbers of its awards, in the order of their decisions
 */
public record OrganisationView(
    Organisation organisation, List<String> managers, List<CaseRow> cases, List<String> labels) {

  /** Keeps the lists. */
  public OrganisationView {
    managers = List.copyOf(managers);
    cases = List.copyOf(cases);
    labels = List.copyOf(labels);
  }
}
