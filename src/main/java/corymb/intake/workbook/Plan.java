package corymb.intake.workbook;

import corymb.scheme.question.CrossCheck;
import corymb.scheme.question.CrossCheck.Together;
import corymb.scheme.question.Question;
import corymb.scheme.question.Questionnaire;
import corymb.scheme.question.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.util.WorkbookUtil;

/**
 * Which sheet and row each question gets.
 *
 * @param sections the sections in order
 */
record Plan(List<Part> sections) {

  private static final int LONGEST_SHEET_NAME = 31;

  /** One section, the name of its sheet, and its questions' places in order. */
  record Part(Section section, String sheet, List<Place> places) {}

  /** The plan of a questionnaire. */
  static Plan of(Questionnaire questionnaire, WorkbookWords words) {
    Set<String> taken = new HashSet<>();
    taken.add(key(words.text(Phrase.COVER_SHEET)));
    taken.add(key(words.text(Phrase.LIST_SHEET)));
    List<Part> parts = new ArrayList<>();
    int number = 1;
    for (Section section : questionnaire.sections()) {
      String sheet = sheetName(section.title(), taken);
      List<Place> places = new ArrayList<>();
      for (Question question : section.questions()) {
        places.add(new Place(question, number, sheet, SectionSheet.FIRST_ROW + places.size()));
        number++;
      }
      parts.add(new Part(section, sheet, List.copyOf(places)));
    }
    return new Plan(List.copyOf(parts));
  }

  /** All places in the questionnaire's order. */
  List<Place> places() {
    return sections.stream().flatMap(part -> part.places().stream()).toList();
  }

  /**
   * The place with whose answer a question is required, by the question's code, for those questions
   * that are only required together with another.
   */
  Map<String, Place> companions(List<CrossCheck> checks) {
    Map<String, Place> byCode = new HashMap<>();
    places().forEach(place -> byCode.put(place.question().code(), place));
    Map<String, Place> companions = new HashMap<>();
    for (CrossCheck check : checks) {
      if (check.condition() instanceof Together together) {
        Place given = byCode.get(together.given());
        if (given != null) {
          together.with().forEach(code -> companions.put(code, given));
        }
      }
    }
    return companions;
  }

  private static String sheetName(String title, Set<String> taken) {
    String safe = WorkbookUtil.createSafeSheetName(title);
    String name = safe;
    for (int copy = 2; !taken.add(key(name)); copy++) {
      String end = " " + copy;
      int length = Math.min(safe.length(), LONGEST_SHEET_NAME - end.length());
      name = safe.substring(0, length) + end;
    }
    return name;
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
