package corymb.label.register.foreign;

import corymb.assessment.csv.CsvLine;
import corymb.label.register.Folding;
import corymb.label.register.RegisterWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the lines below the header, one after the other. */
final class RowReader {

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_WEB = 300;
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2099;
  private static final Pattern WEB = Pattern.compile("(?i)https?://[^\\s\"<>]+\\.[^\\s\"<>]+");
  private static final Pattern BARE_WEB = Pattern.compile("(?i)www\\.[^\\s\"<>]+\\.[^\\s\"<>]+");

  private final CodeWords countries;
  private final CodeWords portfolios;
  private final CodeWords labels;
  private final String labelTitles;
  private final List<ForeignProblem> problems;
  private final Map<List<Object>, Integer> lines = new HashMap<>();
  private final Map<List<Object>, ForeignRow> organisations = new HashMap<>();

  RowReader(RegisterWords words, List<ForeignProblem> problems) {
    this.countries = CodeWords.countries(words);
    this.portfolios = CodeWords.portfolios(words);
    this.labels = CodeWords.labels(words);
    this.labelTitles = String.join(", ", words.labels().values());
    this.problems = problems;
  }

  /** The row of a line, null when the line has problems. */
  @Nullable ForeignRow read(CsvLine line, Header header) {
    List<ForeignProblem> found = new ArrayList<>();
    if (line.cells().size() > header.width()) {
      found.add(
          new ForeignProblem(
              line.number(),
              "",
              line.cells().size() + " cells",
              header.width() + " cells as in the header",
              "Put quotes around a cell that holds the sign between the cells."));
    }
    ForeignRow row = row(line, header, found);
    problems.addAll(found);
    return row == null || !found.isEmpty() || !isNew(row) ? null : row;
  }

  private @Nullable ForeignRow row(CsvLine line, Header header, List<ForeignProblem> found) {
    Cell cell = new Cell(line, header, found);
    String name = name(cell);
    String country =
        cell.code(
            Column.COUNTRY,
            countries,
            "a country as ISO code or English name",
            "Write the code of two or three letters, such as DK or DNK, or the English name.");
    String portfolio =
        cell.code(
            Column.PORTFOLIO,
            portfolios,
            "a portfolio of the scheme or nothing",
            "Write the code or the title of a portfolio as the questionnaire has it.");
    String web = web(cell);
    String label =
        cell.code(
            Column.LABEL, labels, "one of " + labelTitles, "Write the label's title or code.");
    LocalDate until = until(cell);
    if (name == null || country == null || label == null || until == null) {
      return null;
    }
    return new ForeignRow(line.number(), name, country, portfolio, web, label, until);
  }

  private static @Nullable String name(Cell cell) {
    String name = cell.text(Column.NAME).replaceAll("[\\s\\p{Z}]+", " ");
    if (name.isEmpty() || name.codePointCount(0, name.length()) > LONGEST_NAME) {
      cell.problem(
          Column.NAME,
          "a name of 1 to " + LONGEST_NAME + " characters",
          "Write the name of the organisation.");
      return null;
    }
    return name;
  }

  private static @Nullable String web(Cell cell) {
    String web = cell.text(Column.WEB);
    if (web.isEmpty()) {
      return null;
    }
    String full = BARE_WEB.matcher(web).matches() ? "https://" + web : web;
    if (full.length() > LONGEST_WEB || !WEB.matcher(full).matches()) {
      cell.problem(
          Column.WEB,
          "an address such as https://www.example.org, at most " + LONGEST_WEB + " characters",
          "Write the full address, or leave the cell empty.");
      return null;
    }
    return full;
  }

  private static @Nullable LocalDate until(Cell cell) {
    LocalDate day = LastDay.of(cell.text(Column.VALID_UNTIL));
    if (day == null || day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
      cell.problem(
          Column.VALID_UNTIL,
          LastDay.FORMS + ", from " + FIRST_YEAR + " to " + LAST_YEAR,
          "Write the last valid day as year-month-day.");
      return null;
    }
    return day;
  }

  private boolean isNew(ForeignRow row) {
    List<Object> organisation = List.of(Folding.of(row.name()), row.country());
    Integer same =
        lines.putIfAbsent(List.of(organisation, row.label(), row.validUntil()), row.line());
    if (same != null) {
      problems.add(
          new ForeignProblem(
              row.line(),
              "",
              row.name() + ", " + row.country() + ", " + row.label() + ", " + row.validUntil(),
              "each label once; line " + same + " has the same",
              "Remove one of the two lines."));
      return false;
    }
    ForeignRow before = organisations.putIfAbsent(organisation, row);
    return before == null
        || agrees(row.line(), Column.PORTFOLIO, row.portfolio(), before.portfolio(), before.line())
            && agrees(row.line(), Column.WEB, lower(row.web()), lower(before.web()), before.line());
  }

  private static @Nullable String lower(@Nullable String web) {
    return web == null ? null : web.toLowerCase(Locale.ROOT);
  }

  private boolean agrees(
      int line, Column column, @Nullable String now, @Nullable String before, int where) {
    if (now == null || before == null || now.equals(before)) {
      return true;
    }
    problems.add(
        new ForeignProblem(
            line,
            column.title(),
            now,
            before + " as in line " + where + " for the same organisation",
            "Make the two lines the same, or tell the organisations apart by their names."));
    return false;
  }
}
