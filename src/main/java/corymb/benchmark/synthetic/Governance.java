package corymb.benchmark.synthetic;

import java.util.List;

/** Who decides, and how the participants work together and with others. */
final class Governance {

  /** How many of a thousand have each kind of link at a middle level. */
  private static final List<Link> LINKS =
      List.of(
          new Link("Research", 800),
          new Link("Transfer", 560),
          new Link("Funding", 620),
          new Link("Regional", 780),
          new Link("Finance", 330),
          new Link("Training", 540),
          new Link("ForeignClusters", 650));

  private Governance() {}

  private record Link(String kind, int middle) {}

  static void fill(Traits traits, Draws draws, Draft draft) {
    Skill skill = Skill.of(traits.quality(), draws);
    draft.yes("governance.writtenRoles", skill.has(925, 60));
    boolean body = draft.yes("governance.decisionBody", skill.has(950, 40));
    draft.yes("governance.industryMajority", body && skill.has(620, 110));
    draft.whole("governance.bodyMeetingsPerYear", body ? Math.min(24, skill.number(4, 300)) : 0);
    draft.yes("governance.participantsConsulted", skill.has(780, 130));
    cooperation(traits.committed(), skill, draft);
  }

  private static void cooperation(int committed, Skill skill, Draft draft) {
    draft.whole("cooperation.personalContacts", committed * skill.share(560, 130, 130) / 1000);
    draft.whole("cooperation.activeInJointWork", committed * skill.share(350, 110, 100) / 1000);
    for (Link link : LINKS) {
      draft.yes("cooperation.link" + link.kind(), skill.has(link.middle(), 130));
    }
  }
}
