package corymb.scheme.indicator;

import corymb.facts.Band;
import corymb.facts.Band.Bound;
import corymb.facts.Figure;
import corymb.facts.Gate;
import corymb.scheme.question.OptionList;
import corymb.scheme.yaml.Entry;
import corymb.scheme.yaml.Status;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads indicators and criteria from their YAML entries. */
public final class IndicatorReader {

  private final Map<String, OptionList> lists;
  private final Status fileStatus;

  /**
   * @param lists the option lists that parts may name
   * @param fileStatus the status of numbers that name none
   */
  public IndicatorReader(Map<String, OptionList> lists, Status fileStatus) {
    this.lists = lists;
    this.fileStatus = fileStatus;
  }

  /** An indicator with bands and perhaps a minimum. */
  public Indicator indicator(Entry entry) {
    return read(entry, Gate.Kind.MINIMUM);
  }

  /** A criterion of eligibility: no bands, always a gate. */
  public Indicator criterion(Entry entry) {
    return read(entry, Gate.Kind.ELIGIBILITY);
  }

  private Indicator read(Entry entry, Gate.Kind kind) {
    String code = entry.text("code");
    Status status = status(entry, fileStatus);
    List<Part> parts = entry.named("parts", this::part);
    Bounds bounds = new Bounds(parts);
    List<Band> bands = kind == Gate.Kind.MINIMUM ? bands(entry, code, bounds) : List.of();
    List<List<Bound>> ways = entry.entries("minimum", way -> bounds.read(way, code));
    boolean waivable = kind == Gate.Kind.ELIGIBILITY && entry.flag("waivable");
    Indicator read =
        new Indicator(
            code,
            kind == Gate.Kind.MINIMUM ? entry.text("section") : "eligibility",
            entry.text("title"),
            entry.text("about"),
            entry.textOr("clause", ""),
            kind == Gate.Kind.MINIMUM && entry.flag("silverAudit"),
            kind == Gate.Kind.MINIMUM ? entry.whole("maximum") : 0,
            status,
            parts,
            entry.named("figures", (name, figure) -> figure(code, name, figure, status)),
            bands,
            ways.isEmpty() ? null : new Gate(code, kind, ways, waivable),
            entry.textOr("notApplicable", ""),
            entry.text("advice"),
            entry.line());
    checkWhole(entry, read, kind);
    entry.end();
    return read;
  }

  private static void checkWhole(Entry entry, Indicator read, Gate.Kind kind) {
    if (read.parts().isEmpty()) {
      entry.fault("parts", "'" + read.code() + "' has no parts; name at least the shown one");
    }
    if (kind == Gate.Kind.ELIGIBILITY && read.gate() == null) {
      entry.fault("minimum", "criterion '" + read.code() + "' demands nothing; add 'minimum'");
    }
    if (kind == Gate.Kind.MINIMUM) {
      checkBands(entry, read);
    }
  }

  private static void checkBands(Entry entry, Indicator read) {
    List<Band> bands = read.bands();
    if (bands.isEmpty() || !bands.get(bands.size() - 1).bounds().isEmpty()) {
      entry.fault("bands", "the last band of '" + read.code() + "' must hold always: no 'when'");
    }
    Set<List<Bound>> seen = new HashSet<>();
    for (Band band : bands) {
      if (!seen.add(band.bounds())) {
        entry.fault("bands", "two bands of '" + read.code() + "' have the same 'when'");
      }
      if (band.points() < 0 || band.points() > read.maximum()) {
        entry.fault(
            "bands",
            "a band of '%s' gives %s points; expected 0 to %s"
                .formatted(read.code(), band.points(), read.maximum()));
      }
    }
    int best = bands.stream().mapToInt(Band::points).max().orElse(0);
    if (best != read.maximum()) {
      entry.fault(
          "maximum",
          "'%s' says maximum %s, but its best band gives %s"
              .formatted(read.code(), read.maximum(), best));
    }
  }

  private List<Band> bands(Entry entry, String code, Bounds bounds) {
    List<Band> bands = new ArrayList<>();
    entry.entries(
        "bands",
        band -> {
          List<Bound> when = band.has("when") ? bounds.read(band.entry("when"), code) : List.of();
          bands.add(new Band(code, bands.size(), band.whole("points"), when));
          band.end();
          return band;
        });
    return List.copyOf(bands);
  }

  private Part part(String name, Entry entry) {
    String listName = entry.textOrNull("levels");
    OptionList levels = listName == null ? null : lists.get(listName);
    if (listName != null && levels == null) {
      entry.fault("levels", "there is no option list '" + listName + "'; known: " + lists.keySet());
    }
    String unit = entry.textOr("unit", "");
    Part part =
        new Part(
            name,
            entry.text("title"),
            unit,
            Part.singleInEnglish(unit),
            entry.wholeOr("decimals", 0),
            entry.flag("element"),
            levels);
    entry.end();
    return part;
  }

  private SchemeFigure figure(String code, String name, Entry entry, Status inherited) {
    SchemeFigure figure =
        new SchemeFigure(
            new Figure(code, name, entry.number("value")),
            entry.text("title"),
            status(entry, inherited));
    entry.end();
    return figure;
  }

  private static Status status(Entry entry, Status inherited) {
    return entry.has("status") ? entry.word("status", Status.class, "") : inherited;
  }
}
