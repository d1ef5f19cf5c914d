package corymb.web.open;

import corymb.label.register.RegisterEntry;
import corymb.label.register.RegisterIndex;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One page of what was found in the register.
 *
 * @param entries those of the page
 * @param total how many were found in all
 * @param page the page, from 1
 * @param pages how many pages there are, 1 or more
 * @param countries how many were found in each country, most first
 */
record FoundEntries(
    List<RegisterEntry> entries, int total, int page, int pages, List<Country> countries) {

  private static final int PAGE = 50;
  private static final int WHOLE = 100;

  /**
   * A country.
   *
   * @param code alpha-2
   * @param name in the language of the visitor
   * @param count how many entries it has, 1 or more
   * @param width of its bar, from 1 to {@value #WHOLE}, which the largest has
   */
  record Country(String code, String name, int count, int width) {}

  /** A page of entries; a page that is not there becomes the nearest one. */
  static FoundEntries of(List<RegisterEntry> all, int wanted, Locale locale) {
    int pages = Math.max(1, (all.size() + PAGE - 1) / PAGE);
    int page = Math.min(Math.max(1, wanted), pages);
    int from = (page - 1) * PAGE;
    return new FoundEntries(
        all.subList(from, Math.min(all.size(), from + PAGE)),
        all.size(),
        page,
        pages,
        countries(RegisterIndex.count(all), locale));
  }

  static List<Country> countries(Map<String, Integer> counts, Locale locale) {
    int most = counts.values().stream().max(Comparator.naturalOrder()).orElse(1);
    return counts.entrySet().stream()
        .map(each -> country(each.getKey(), each.getValue(), most, locale))
        .sorted(Comparator.comparingInt(Country::count).reversed().thenComparing(Country::name))
        .toList();
  }

  private static Country country(String code, int count, int most, Locale locale) {
    int width = Math.max(1, count * WHOLE / most);
    return new Country(code, SchemeWords.country(code, locale), count, width);
  }

  /** Whether there is a page after this one. */
  public boolean hasNext() {
    return page < pages;
  }
}
