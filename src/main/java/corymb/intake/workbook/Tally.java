package corymb.intake.workbook;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * How many of some questions are answered.
 *
 * @param given the answers that are there now
 * @param all the questions
 * @param formula counts the answers that are there at any time; empty when there are no questions
 */
record Tally(int given, int all, String formula) {

  /** The required or the optional questions of a section. */
  static Tally of(Plan.Part part, Filling filling, boolean required) {
    List<Place> counted =
        part.places().stream().filter(place -> place.question().required() == required).toList();
    int given = 0;
    for (Place place : counted) {
      given += filling.value(place.question()) == null ? 0 : 1;
    }
    return new Tally(given, counted.size(), formula(counted));
  }

  /** Several tallies together, without a formula. */
  static Tally sum(List<Tally> tallies) {
    int given = 0;
    int all = 0;
    for (Tally tally : tallies) {
      given += tally.given;
      all += tally.all;
    }
    return new Tally(given, all, "");
  }

  /** Whether there is nothing to count. */
  boolean isEmpty() {
    return all == 0;
  }

  private static String formula(List<Place> places) {
    return places.isEmpty() ? "" : "COUNTA(" + String.join(",", ranges(places)) + ")";
  }

  private static List<String> ranges(List<Place> places) {
    List<String> ranges = new ArrayList<>();
    int first = places.get(0).row();
    int last = first;
    for (Place place : places.subList(1, places.size())) {
      if (place.row() != last + 1) {
        ranges.add(range(place.sheet(), first, last));
        first = place.row();
      }
      last = place.row();
    }
    ranges.add(range(places.get(0).sheet(), first, last));
    return ranges;
  }

  private static String range(String sheet, int first, int last) {
    int column = Column.ANSWER.index();
    return new CellRangeAddress(first, last, column, column).formatAsString(sheet, true);
  }
}
