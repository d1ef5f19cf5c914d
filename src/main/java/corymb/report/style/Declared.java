package corymb.report.style;

import corymb.report.template.Place;
import java.util.Arrays;
import java.util.List;

/** The text of a value, and where it stands. */
record Declared(String value, Place place) {
  /** One, two or four lengths as the four sides: top, right, bottom, left. */
  List<Double> sides(String name) {
    List<Double> given =
        Arrays.stream(value.split(" +"))
            .map(part -> StyleParser.value(name, Kind.LENGTH, new Declared(part, place)))
            .map(Double.class::cast)
            .toList();
    return switch (given.size()) {
      case 1 -> List.of(given.get(0), given.get(0), given.get(0), given.get(0));
      case 2 -> List.of(given.get(0), given.get(1), given.get(0), given.get(1));
      case 4 -> given;
      default ->
          throw new corymb.report.template.TemplateFault(
              place,
              given.size() + " lengths for '" + name + "'",
              "one, two or four (top, right, bottom, left)",
              "Give as many lengths as that.");
    };
  }
}
