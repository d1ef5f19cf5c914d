package corymb.report.agreement;

import corymb.assessment.agreement.Coefficient;
import corymb.report.agreement.PointsTable.Average;
import corymb.report.agreement.PointsTable.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Figures of agreement as lines to read, each with a line that says what it means. */
public final class StatisticsText {

  private StatisticsText() {}

  /** The points of each indicator by assessor, then the figures. */
  public static List<String> lines(PointsTable table, List<Figure> figures) {
    List<String> lines = new ArrayList<>();
    if (!table.rows().isEmpty()) {
      table(lines, table);
      lines.add("");
    }
    figures.forEach(
        figure -> {
          lines.add(String.format(Locale.ROOT, "%-52s %s", title(figure), number(figure)));
          lines.add("    " + figure.meaning());
        });
    return List.copyOf(lines);
  }

  private static void table(List<String> lines, PointsTable table) {
    StringBuilder head = new StringBuilder(pad("points"));
    table.assessors().forEach(person -> head.append(pad(person)));
    lines.add(head.append("agreed").toString());
    for (Row row : table.rows()) {
      StringBuilder line = new StringBuilder(pad(row.indicator()));
      table.assessors().forEach(person -> line.append(pad(average(row.points().get(person)))));
      lines.add(line.append(average(row.agreed())).toString());
    }
  }

  private static String pad(String word) {
    return String.format(Locale.ROOT, "%-16s", word);
  }

  /** Of several cases the average and their number; of one the points alone. */
  private static String average(@Nullable Average average) {
    if (average == null) {
      return "-";
    }
    String points = Shown.text(average.points());
    String whole = points.endsWith(".000") ? points.substring(0, points.length() - 4) : points;
    return average.cases() == 1 ? whole : whole + " (" + average.cases() + " cases)";
  }

  private static String title(Figure figure) {
    return figure.persons().isEmpty()
        ? figure.title()
        : figure.title() + " of " + String.join(" and ", figure.persons());
  }

  private static String number(Figure figure) {
    if (figure.number() instanceof Coefficient.Known known) {
      return Shown.text(known.value()) + " (" + known.units() + " units)";
    }
    return "undefined, because " + ((Coefficient.Undefined) figure.number()).because();
  }
}
