package corymb.usecase.casework;

import corymb.assessment.CaseHistory;
import corymb.assessment.act.Apply;
import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Permit;
import corymb.assessment.actor.Role;
import corymb.assessment.state.ActRefused;
import corymb.assessment.state.Application;
import corymb.scheme.Pack;
import corymb.scheme.label.Label;
import java.util.List;

/** The organisation applies for a label and names the areas in which it improved. */
public final class ApplyForLabel {

  /** Who may. */
  public static final Permit PERMIT =
      Permit.of("apply for a label", Role.CLUSTER_MANAGER, Role.SECRETARIAT);

  private final Casework casework;

  /** On this casework. */
  public ApplyForLabel(Casework casework) {
    this.casework = casework;
  }

  /**
   * Applies.
   *
   * @param label the code of the label
   * @param areas codes of indicators
   * @throws ActRefused when the scheme does not know the label or an area
   */
  public CaseHistory run(Actor actor, String id, When when, String label, List<String> areas) {
    return casework.act(
        actor,
        PERMIT,
        id,
        when,
        (session, history) -> {
          Pack pack = casework.pack(history);
          Label wanted = Labels.find(pack, label);
          areas.forEach(area -> requireIndicator(pack, area));
          return new Apply(
              new Application(wanted.code(), areas, wanted.assessors(), wanted.blind()));
        });
  }

  private static void requireIndicator(Pack pack, String area) {
    if (pack.indicators().stream().noneMatch(indicator -> indicator.code().equals(area))) {
      throw new ActRefused(
          "the scheme has no indicator '{0}' to improve; indicators look like 2.5", area);
    }
  }
}
