package corymb.rating.drl;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The stages in which the rules of a pack chain; each has a folder, a sheet and its own facts. */
public enum Stage {
  MEASURES("measures", List.of("Answer", "Total", "Figure")),
  POINTS("points", List.of("Measure", "Band")),
  GATES("gates", List.of("Measure", "Gate", "Answer")),
  LABEL("labels", List.of("Requirement", "GateOutcome", "Score"));

  private final String sheet;
  private final List<String> facts;

  Stage(String sheet, List<String> facts) {
    this.sheet = sheet;
    this.facts = facts;
  }

  /** The stage of a folder, null when there is none. */
  public static @Nullable Stage of(String folder) {
    for (Stage stage : values()) {
      if (stage.folder().equals(folder)) {
        return stage;
      }
    }
    return null;
  }

  /** The folder below the pack. */
  public String folder() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The name of the sheet on which its rules write. */
  public String sheet() {
    return sheet;
  }

  /** The facts that its rules look at: those that an earlier stage has left. */
  public List<String> facts() {
    return facts;
  }
}
