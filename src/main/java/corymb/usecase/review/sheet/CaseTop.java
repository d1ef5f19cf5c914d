package corymb.usecase.review.sheet;

import corymb.assessment.CaseHistory;
import corymb.assessment.organisation.Organisation;
import corymb.assessment.state.UnderReview;
import corymb.scheme.Pack;
import corymb.scheme.indicator.Indicator;
import corymb.scheme.label.Label;
import corymb.store.people.Organisations;
import corymb.store.session.Session;
import corymb.usecase.casework.Labels;
import java.time.LocalDate;
import java.util.List;

/**
 * What stands above everything that is shown of a case under review or later.
 *
 * @param id its report code
 * @param organisation whose it is
 * @param state the name of its state
 * @param label the label it applies for
 * @param areas the improvement areas it names
 * @param scheme the title of the scheme and its version
 * @param assessedOn the day that its answers describe
 */
public record CaseTop(
    String id,
    Organisation organisation,
    String state,
    Label label,
    List<Indicator> areas,
    String scheme,
    LocalDate assessedOn) {

  /** Keeps the areas. */
  public CaseTop {
    areas = List.copyOf(areas);
  }

  /** Of a case that has assessors. */
  public static CaseTop of(Session session, CaseHistory history, UnderReview review, Pack pack) {
    return new CaseTop(
        history.id(),
        Organisations.find(session, history.organisation()).orElseThrow(),
        history.state().name(),
        Labels.find(pack, review.application().label()),
        review.application().areas().stream().map(pack::indicator).toList(),
        pack.scheme().title() + " " + pack.scheme().version(),
        history.state().submission().assessedOn());
  }
}
