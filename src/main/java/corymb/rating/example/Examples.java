package corymb.rating.example;

import corymb.scheme.Pack;
import corymb.scheme.yaml.Faults;
import java.util.ArrayList;
import java.util.List;

/** Finds and reads all examples of a pack. */
public final class Examples {

  private Examples() {}

  /**
   * The examples of all files whose names end in {@value ExampleTable#ENDING}, by file and line;
   * what cannot be read is a fault and left out.
   */
  public static List<Example> read(Pack pack, Faults faults) {
    List<Example> all = new ArrayList<>();
    for (String file : pack.files().names()) {
      if (file.endsWith(ExampleTable.ENDING)) {
        ExampleTable table = ExampleTable.read(file, pack.files().text(file), faults);
        all.addAll(examples(pack, table, faults));
      }
    }
    all.removeIf(
        example ->
            faults.all().stream()
                .anyMatch(f -> f.file().equals(example.file()) && f.line() == example.line()));
    return List.copyOf(all);
  }

  private static List<Example> examples(Pack pack, ExampleTable table, Faults faults) {
    String stage = table.file().substring(0, Math.max(0, table.file().indexOf('/')));
    return switch (stage) {
      case "measures" -> new AnswersReader(pack, table, code(table.file()), faults).examples();
      case "gates" -> new AnswersReader(pack, table, "", faults).examples();
      case "label" -> new LabelsReader(pack, table, faults).examples();
      default -> {
        faults.add(table.file(), 0, "examples stand in measures/, gates/ or label/; move it there");
        yield List.of();
      }
    };
  }

  private static String code(String file) {
    String name = file.substring(file.lastIndexOf('/') + 1);
    int end = name.indexOf('-');
    return end < 0 ? name : name.substring(0, end);
  }
}
