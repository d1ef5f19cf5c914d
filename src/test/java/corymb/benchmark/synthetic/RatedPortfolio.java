package corymb.benchmark.synthetic;

import corymb.PackFolder;
import corymb.benchmark.PeerProfile;
import corymb.benchmark.PeerRecord;
import corymb.benchmark.PeerValue;
import corymb.benchmark.Snapshot;
import corymb.rating.LabelResult;
import corymb.rating.Rater;
import corymb.rating.RuleBase;
import corymb.rating.Scorecard;
import corymb.scheme.Pack;
import corymb.scheme.PackReader;
import java.util.ArrayList;
import java.util.List;

/** The synthetic portfolio rated by the pack in {@code rules}. */
final class RatedPortfolio {

  static final Pack PACK = PackReader.read(PackFolder.read(PackFolder.ECEI));

  private RatedPortfolio() {}

  /** One organisation with its scorecard. */
  record Rated(SyntheticOrganisation organisation, Scorecard card) {

    boolean meets(String label) {
      return card.labels().stream()
          .filter(result -> result.label().code().equals(label))
          .anyMatch(LabelResult::contentMet);
    }

    PeerRecord record() {
      boolean gold = organisation.holdsGold() && meets("gold");
      List<PeerValue> values =
          card.indicators().stream()
              .map(result -> PeerValue.of(result.indicator(), result.measure(), result.points()))
              .toList();
      return PeerRecord.of(
          PeerProfile.of(PACK, organisation.id(), organisation.response(), gold),
          values,
          card.score());
    }
  }

  static List<Rated> rate(List<SyntheticOrganisation> organisations) {
    Rater rater = new Rater(PACK, RuleBase.ofTexts(PACK.ruleTexts()));
    List<Rated> all = new ArrayList<>();
    for (SyntheticOrganisation organisation : organisations) {
      all.add(new Rated(organisation, rater.rate(organisation.response())));
    }
    return all;
  }

  static Snapshot snapshot(List<Rated> rated) {
    return new Snapshot(
        SyntheticPortfolio.origin(PACK, SyntheticPortfolio.SEED),
        rated.stream().map(Rated::record).toList());
  }
}
