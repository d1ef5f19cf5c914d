package corymb.web.office.portfolio;

import corymb.assessment.actor.Actor;
import corymb.benchmark.Origin;
import corymb.benchmark.Quartiles;
import corymb.benchmark.group.GroupKey;
import corymb.benchmark.group.GroupStatistics;
import corymb.benchmark.group.GroupStatistics.Cell;
import corymb.benchmark.group.GroupStatistics.Row;
import corymb.benchmark.group.GroupStatistics.Shown;
import corymb.benchmark.group.Population;
import corymb.benchmark.group.Trait;
import corymb.report.workbook.PlainTable;
import corymb.usecase.casework.Casework;
import corymb.usecase.groups.CompareGroups;
import corymb.usecase.register.ReadRegister;
import corymb.web.frame.Download;
import corymb.web.frame.Said;
import corymb.web.frame.Today;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The portfolio in groups, and groups beside each other. */
@Controller
final class PortfolioPage {

  private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");
  private static final MediaType XLSX =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final CompareGroups compare;
  private final GroupNames names;
  private final Today today;
  private final Said said;

  PortfolioPage(
      Casework casework, ReadRegister register, GroupNames names, Today today, Said said) {
    this.compare = new CompareGroups(casework, register);
    this.names = names;
    this.today = today;
    this.said = said;
  }

  /**
   * A group that can be chosen.
   *
   * @param code as it is asked for
   * @param name what it is called
   * @param size how many organisations it has in the first snapshot, null when that is withheld
   */
  record Choice(String code, String name, @Nullable Integer size) {}

  /**
   * A group that was asked for.
   *
   * @param letter by which the page calls it
   * @param name what it is called
   * @param group the group
   */
  record Column(String letter, String name, Shown group) {}

  /**
   * A row of figures.
   *
   * @param name what it is about
   * @param row the figures
   */
  record Line(String name, Row row) {}

  @GetMapping("/app/office/portfolio")
  String show(
      Actor actor,
      @RequestParam(defaultValue = "") List<String> snapshot,
      @RequestParam(defaultValue = "") List<String> group,
      Model model) {
    List<Origin> snapshots = compare.snapshots(actor);
    Asked asked = asked(snapshots, snapshot, group);
    Population population = compare.population(actor, asked.snapshots(), today.day());
    model.addAttribute("snapshots", snapshots);
    model.addAttribute("asked", asked);
    model.addAttribute("choices", choices(population, asked.snapshots().get(0)));
    model.addAttribute("floor", population.floor());
    model.addAttribute("most", GroupStatistics.MOST);
    List<GroupKey> keys = asked.keys();
    if (!keys.isEmpty()) {
      GroupStatistics statistics = GroupStatistics.of(population, keys);
      model.addAttribute("columns", columns(statistics, asked));
      model.addAttribute(
          "lines", statistics.rows().stream().map(row -> new Line(names.of(row), row)).toList());
      model.addAttribute("chart", GroupChart.of(statistics, names::of));
    }
    return "office/portfolio/groups";
  }

  @GetMapping("/app/office/portfolio/{format:csv|xlsx}")
  ResponseEntity<byte[]> save(
      Actor actor,
      @PathVariable String format,
      @RequestParam(defaultValue = "") List<String> snapshot,
      @RequestParam(defaultValue = "") List<String> group) {
    Asked asked = asked(compare.snapshots(actor), snapshot, group);
    Population population = compare.population(actor, asked.snapshots(), today.day());
    PlainTable table = table(GroupStatistics.of(population, asked.keys()));
    String name = "groups-" + today.day() + "." + format;
    return format.equals("csv")
        ? Download.of(name, CSV, table.csv())
        : Download.of(name, XLSX, table.xlsx());
  }

  /** Snapshots that are not there are left out; without any it is the newest. */
  private static Asked asked(List<Origin> all, List<String> snapshots, List<String> groups) {
    List<String> known =
        all.stream()
            .map(Origin::name)
            .filter(snapshots::contains)
            .limit(CompareGroups.MOST)
            .toList();
    return new Asked(
        known.isEmpty() ? List.of(all.get(0).name()) : known,
        groups.stream().filter(each -> !each.isBlank()).distinct().toList());
  }

  private Map<Trait, List<Choice>> choices(Population population, String snapshot) {
    Map<Trait, List<Choice>> all = new LinkedHashMap<>();
    for (Trait trait : Trait.values()) {
      List<Choice> choices =
          population.keys(snapshot, trait).stream()
              .map(key -> choice(population, key))
              .sorted(trait == Trait.AGE || trait == Trait.SIZE ? bySpan() : byName())
              .toList();
      if (!choices.isEmpty()) {
        all.put(trait, choices);
      }
    }
    return all;
  }

  /** Below a number, from one to another, above a number. */
  private static Comparator<Choice> bySpan() {
    return Comparator.<Choice>comparingInt(
            each -> each.code().contains("<") ? 0 : each.code().contains(">") ? 2 : 1)
        .thenComparing(each -> each.code().length())
        .thenComparing(Choice::code);
  }

  private static Comparator<Choice> byName() {
    return Comparator.comparing(Choice::name);
  }

  private Choice choice(Population population, GroupKey key) {
    String code = key.trait() == Trait.ALL ? key.trait().name() : key.trait() + ":" + key.value();
    Integer size = population.withheld(key) == null ? population.size(key) : null;
    return new Choice(code, names.of(key), size);
  }

  private List<Column> columns(GroupStatistics statistics, Asked asked) {
    List<Column> columns = new ArrayList<>();
    for (Shown group : statistics.groups()) {
      String name = names.of(group.key());
      columns.add(
          new Column(
              GroupChart.letter(columns.size()),
              asked.snapshots().size() > 1 ? name + ", " + group.key().snapshot() : name,
              group));
    }
    return columns;
  }

  private PlainTable table(GroupStatistics statistics) {
    PlainTable table =
        new PlainTable(
            said.text("office.portfolio"),
            List.of(
                said.text("office.portfolio.snapshot"),
                said.text("office.portfolio.group"),
                said.text("office.portfolio.figure"),
                said.text("office.portfolio.maximum"),
                said.text("office.portfolio.organisations"),
                said.text("office.portfolio.lower"),
                said.text("office.portfolio.median"),
                said.text("office.portfolio.upper"),
                said.text("office.portfolio.withheld")));
    for (Row row : statistics.rows()) {
      for (int i = 0; i < row.cells().size(); i++) {
        add(table, row, statistics.groups().get(i), row.cells().get(i));
      }
    }
    return table;
  }

  private void add(PlainTable table, Row row, Shown group, @Nullable Cell cell) {
    String snapshot = group.key().snapshot();
    if (cell == null) {
      String why = group.withheld() == null ? "VALUE" : group.withheld().name();
      table.add(
          snapshot,
          names.of(group.key()),
          names.of(row),
          row.maximum(),
          null,
          null,
          null,
          null,
          said.text("office.portfolio.why." + why));
      return;
    }
    Quartiles quartiles = cell.quartiles();
    table.add(
        snapshot,
        names.of(group.key()),
        names.of(row),
        row.maximum(),
        cell.organisations(),
        quartiles.lower(),
        quartiles.median(),
        quartiles.upper(),
        null);
  }
}
