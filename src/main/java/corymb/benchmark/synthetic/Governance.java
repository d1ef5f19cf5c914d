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

  static void fill(Traits traits, Draws draws, Filling filling) {
    Skill skill = Skill.of(traits.quality(), draws);
    filling.yes("governance.writtenRoles", skill.has(925, 60));
    boolean body = filling.yes("governance.decisionBody", skill.has(950, 40));
    filling.yes("governance.industryMajority", body && skill.has(620, 110));
    filling.whole("governance.bodyMeetingsPerYear", body ? Math.min(24, skill.number(4, 300)) : 0);
    filling.yes("governance.participantsConsulted", skill.has(780, 130));
    cooperation(traits.committed(), skill, filling);
  }

  private static void cooperation(int committed, Skill skill, Filling filling) {
    filling.whole("cooperation.personalContacts", committed * skill.share(560, 130, 130) / 1000);
    filling.whole("cooperation.activeInJointWork", committed * skill.share(350, 110, 100) / 1000);
    for (Link link : LINKS) {
      filling.yes("cooperation.link" + link.kind(), skill.has(link.middle(), 130));
    }
  }
}
