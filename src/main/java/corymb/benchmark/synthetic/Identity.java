package corymb.benchmark.synthetic;

/** Who the organisation is, and the criteria of eligibility that are answered with yes or no. */
final class Identity {

  private static final String[] LEGAL_FORMS = {
    "association", "foundation", "company", "public_body", "part_of_a_host", "none", "other"
  };

  /** The usual ecosystems of each of the 14 portfolios. */
  private static final String[][] ECOSYSTEMS = {
    {"1"},
    {"9", "2"},
    {"3"},
    {"4", "13"},
    {"8", "7"},
    {"2"},
    {"9"},
    {"5"},
    {"10", "8"},
    {"6"},
    {"7", "6"},
    {"7", "10", "6"},
    {"14"},
    {"10"}
  };

  private Identity() {}

  static void fill(Traits traits, Draws draws, Draft draft) {
    String digits = traits.digits();
    draft.words("organisation.name", "Cluster " + digits + " (synthetic)");
    draft.words("organisation.acronym", "SYN-" + digits);
    draft.choice("organisation.country", traits.nation().code());
    draft.choice("organisation.legalForm", LEGAL_FORMS[draws.pick(520, 60, 170, 60, 150, 25, 15)]);
    draft.words("organisation.website", "https://cluster-" + digits + ".example.org");
    draft.words("organisation.contactName", "Contact " + digits + " (synthetic)");
    draft.words("organisation.contactEmail", "cluster-" + digits + "@example.org");
    draft.day("organisation.founded", traits.founded());
    draft.day("organisation.managementSince", traits.managed());
    draft.choice("organisation.driver", draws.pick(480, 120, 150, 250));
    draft.choice("organisation.portfolio", traits.portfolio());
    field(traits, draws, draft);
    draft.day("organisation.assessmentDate", traits.assessed());
    eligibility(Skill.of(traits.quality(), draws), draft);
  }

  private static void field(Traits traits, Draws draws, Draft draft) {
    String[] usual = ECOSYSTEMS[traits.portfolio()];
    if (draws.chance(900)) {
      draft.choice("organisation.ecosystem", usual[draws.below(usual.length)]);
    }
    if (draws.chance(450)) {
      draft.choice("organisation.emergingIndustry", draws.below(10));
    }
    if (draws.chance(400)) {
      draft.choice("organisation.keyTechnology", draws.below(6));
    }
  }

  private static void eligibility(Skill skill, Draft draft) {
    draft.yes("eligibility.listedOnEccp", skill.has(955, 30));
    draft.yes("eligibility.englishWebsite", skill.has(955, 30));
    draft.yes("eligibility.publicCooperation", skill.has(930, 40));
    draft.yes("eligibility.programmeRecognised", skill.has(550, 100));
  }
}
