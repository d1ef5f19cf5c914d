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

  static void fill(Traits traits, Draws draws, Filling filling) {
    String digits = traits.digits();
    filling.words("organisation.name", "Cluster " + digits + " (synthetic)");
    filling.words("organisation.acronym", "SYN-" + digits);
    filling.choice("organisation.country", traits.nation().code());
    filling.choice(
        "organisation.legalForm", LEGAL_FORMS[draws.pick(520, 60, 170, 60, 150, 25, 15)]);
    filling.words("organisation.website", "https://cluster-" + digits + ".example.org");
    filling.words("organisation.contactName", "Contact " + digits + " (synthetic)");
    filling.words("organisation.contactEmail", "cluster-" + digits + "@example.org");
    filling.day("organisation.founded", traits.founded());
    filling.day("organisation.managementSince", traits.managed());
    filling.choice("organisation.driver", draws.pick(480, 120, 150, 250));
    filling.choice("organisation.portfolio", traits.portfolio());
    field(traits, draws, filling);
    filling.day("organisation.assessmentDate", traits.assessed());
    eligibility(Skill.of(traits.quality(), draws), filling);
  }

  private static void field(Traits traits, Draws draws, Filling filling) {
    String[] usual = ECOSYSTEMS[traits.portfolio()];
    if (draws.chance(900)) {
      filling.choice("organisation.ecosystem", usual[draws.below(usual.length)]);
    }
    if (draws.chance(450)) {
      filling.choice("organisation.emergingIndustry", draws.below(10));
    }
    if (draws.chance(400)) {
      filling.choice("organisation.keyTechnology", draws.below(6));
    }
  }

  private static void eligibility(Skill skill, Filling filling) {
    filling.yes("eligibility.listedOnEccp", skill.has(955, 30));
    filling.yes("eligibility.englishWebsite", skill.has(955, 30));
    filling.yes("eligibility.publicCooperation", skill.has(930, 40));
    filling.yes("eligibility.programmeRecognised", skill.has(550, 100));
  }
}
