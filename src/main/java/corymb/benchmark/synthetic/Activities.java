package corymb.benchmark.synthetic;

import java.util.List;

/** Services in the last twelve months, and how the organisation speaks of itself. */
final class Activities {

  private static final List<Count> SERVICES =
      List.of(
          new Count("information", 9),
          new Count("collaborationProjects", 3),
          new Count("innovation", 3),
          new Count("internationalisation", 2),
          new Count("training", 2),
          new Count("entrepreneurship", 1),
          new Count("promotion", 2),
          new Count("advocacy", 2));

  private static final List<Count> CHANNELS =
      List.of(
          new Count("newsletters", 6),
          new Count("socialPosts", 70),
          new Count("events", 8),
          new Count("publications", 1),
          new Count("pressReleases", 3),
          new Count("intranetPosts", 4));

  private Activities() {}

  /** A number of activities with its usual median among those who have any. */
  private record Count(String name, int median) {}

  static void fill(Traits traits, Draws draws, Draft draft) {
    Skill skill = Skill.of(traits.quality(), draws);
    for (Count service : SERVICES) {
      draft.whole("services." + service.name(), count(service, skill, 800));
    }
    draft.whole("services.workingGroups", count(new Count("workingGroups", 2), skill, 820));
    for (Count channel : CHANNELS) {
      draft.whole("communication." + channel.name(), count(channel, skill, 720));
    }
    boolean site = draft.yes("communication.ownWebsite", skill.has(975, 20));
    if (site && skill.has(970, 30)) {
      int days = skill.number(24, -600);
      draft.day("communication.websiteLastUpdate", traits.daysBefore(days));
    }
    draft.yes("communication.websiteParticipants", site && skill.has(840, 100));
    draft.yes("communication.websiteContacts", site && skill.has(900, 70));
  }

  private static int count(Count count, Skill skill, int active) {
    return skill.has(active, 80) ? skill.number(count.median(), 500) : 0;
  }
}
