package corymb.rating.law;

import corymb.facts.Band;
import corymb.scheme.indicator.Indicator;
import corymb.scheme.yaml.Faults;

/**
 * The bands of an indicator stand from the most points to the least: the first that holds counts.
 */
final class BandsDescend implements Law {

  @Override
  public void check(Draft draft, Faults faults) {
    for (Indicator indicator : draft.pack().indicators()) {
      Band above = null;
      for (Band band : indicator.bands()) {
        if (above != null && band.points() > above.points()) {
          faults.add(
              draft.dataFile(indicator),
              indicator.line(),
              "'%s' has a band of %s points below one of %s; begin with the most points, the first that holds counts"
                  .formatted(indicator.code(), band.points(), above.points()));
        }
        above = band;
      }
    }
  }
}
