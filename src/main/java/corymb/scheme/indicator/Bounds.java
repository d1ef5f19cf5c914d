package corymb.scheme.indicator;

import corymb.facts.Band.Bound;
import corymb.facts.Band.Bound.Side;
import corymb.scheme.yaml.Entry;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads bounds such as {@code share: ">= 75"}, held against the parts that exist. */
final class Bounds {

  private static final Pattern FORM = Pattern.compile("(>=|<=)\\s*(-?[0-9]+(?:\\.[0-9]+)?)");

  private final List<Part> parts;

  Bounds(List<Part> parts) {
    this.parts = parts;
  }

  List<Bound> read(Entry entry, String code) {
    List<Bound> bounds = new ArrayList<>();
    for (String part : entry.keys()) {
      if (parts.stream().noneMatch(p -> p.name().equals(part))) {
        List<String> known = parts.stream().map(Part::name).toList();
        entry.fault(part, "'" + code + "' has no part '" + part + "'; its parts are " + known);
      }
      Matcher form = FORM.matcher(entry.text(part));
      if (form.matches()) {
        Side side = form.group(1).equals(">=") ? Side.AT_LEAST : Side.AT_MOST;
        bounds.add(new Bound(part, side, new BigDecimal(form.group(2))));
      } else {
        entry.fault(
            part,
            "a bound of '"
                + code
                + "' must look like '>= 75' or '<= 10', found '"
                + entry.text(part)
                + "'");
      }
    }
    return List.copyOf(bounds);
  }
}
