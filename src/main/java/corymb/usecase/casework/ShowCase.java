package corymb.usecase.casework;

import corymb.assessment.CaseHistory;
import corymb.assessment.CaseHistory.Entry;
import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Permit;
import corymb.assessment.actor.Role;
import corymb.scheme.language.Sentence;
import corymb.store.people.Organisations;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Shows a case to a person, and of it only what the person may see. */
public final class ShowCase {

  /** Who may. */
  public static final Permit PERMIT =
      Permit.of(
          "see a case", Role.CLUSTER_MANAGER, Role.ASSESSOR, Role.COMMITTEE, Role.SECRETARIAT);

  private final Casework casework;

  /** On this casework. */
  public ShowCase(Casework casework) {
    this.casework = casework;
  }

  /** Shows the case as it is now. */
  public CaseView run(Actor actor, String id) {
    CaseHistory history = casework.look(actor, PERMIT, id);
    Eyes eyes = new Eyes(actor, history);
    List<CaseView.Line> lines = new ArrayList<>();
    lines.add(
        new CaseView.Line(
            1,
            history.begun().on(),
            history.begun().person(),
            Sentence.of("hand in a response"),
            Sentence.asItIs(history.first().response().name()),
            null));
    for (Entry entry : history.acts()) {
      lines.add(
          new CaseView.Line(
              lines.size() + 1,
              entry.stamp().on(),
              entry.stamp().person(),
              entry.act().title(),
              eyes.detail(entry),
              eyes.sees(entry) ? entry.stamp().reason() : null));
    }
    String name =
        casework
            .store()
            .in(s -> Organisations.find(s, history.organisation()).orElseThrow().name());
    return new CaseView(
        history.id(),
        history.organisation(),
        name,
        history.state().name(),
        history.state().possible(),
        history.state().submission().pack(),
        history.state().submission().assessedOn(),
        history.state().submission().response().sha256(),
        peers(history, eyes),
        lines);
  }

  private static List<String> peers(CaseHistory history, Eyes eyes) {
    return history.acts().stream()
        .filter(eyes::sees)
        .map(entry -> KeptPeers.of(entry.act()))
        .flatMap(Optional::stream)
        .map(peers -> peers.text() + ", sha256 " + peers.sha256())
        .distinct()
        .toList();
  }
}
