package corymb.web.own.questionnaire;

import corymb.scheme.Pack;
import corymb.scheme.indicator.Indicator;
import corymb.scheme.indicator.IndicatorSection;
import corymb.usecase.rated.KnownPoints;
import java.util.List;

/**
 * The points of a section of the indicators as far as they are known.
 *
 * @param title the section's title
 * @param points the points
 * @param maximum the most that the indicators give whose points are known
 * @param known how many indicators are known
 * @param all how many it has
 */
public record SectionPoints(String title, int points, int maximum, int known, int all) {

  /** The sections of a pack. */
  public static List<SectionPoints> of(Pack pack, KnownPoints known) {
    return pack.sections().stream().map(section -> of(pack, section, known)).toList();
  }

  private static SectionPoints of(Pack pack, IndicatorSection section, KnownPoints known) {
    List<Indicator> all =
        pack.indicators().stream().filter(i -> i.section().equals(section.code())).toList();
    List<Indicator> there = all.stream().filter(i -> known.knows(i.code())).toList();
    int points = there.stream().mapToInt(i -> known.points().getOrDefault(i.code(), 0)).sum();
    int maximum =
        there.stream()
            .filter(i -> known.points().containsKey(i.code()))
            .mapToInt(Indicator::maximum)
            .sum();
    return new SectionPoints(section.title(), points, maximum, there.size(), all.size());
  }

  /** All sections together. */
  public static SectionPoints sum(List<SectionPoints> sections) {
    return new SectionPoints(
        "",
        sections.stream().mapToInt(SectionPoints::points).sum(),
        sections.stream().mapToInt(SectionPoints::maximum).sum(),
        sections.stream().mapToInt(SectionPoints::known).sum(),
        sections.stream().mapToInt(SectionPoints::all).sum());
  }
}
