package corymb.report.rerate;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What another pack would say of one case.
 *
 * @param caseId the case
 * @param organisation the name of its organisation
 * @param country two letters
 * @param effect what it does to the label
 * @param before what is kept of the case
 * @param after what the other pack says, null when it cannot rate the answers
 * @param changes the indicators with other points
 * @param why the gates behind another label, or why it cannot be rated
 */
public record RerateLine(
    String caseId,
    String organisation,
    String country,
    Effect effect,
    Standing before,
    @Nullable Standing after,
    List<Change> changes,
    List<String> why) {

  /** Keeps the lists. */
  public RerateLine {
    changes = List.copyOf(changes);
    why = List.copyOf(why);
  }

  /** Whether the other pack says exactly the same. */
  public boolean isSame() {
    Standing now = after;
    return effect == Effect.KEEPS
        && changes.isEmpty()
        && now != null
        && now.points() == before.points()
        && now.maximum() == before.maximum();
  }

  /** The heads of the columns. */
  public static final List<String> HEADER =
      List.of(
          "case",
          "organisation",
          "country",
          "effect",
          "label before",
          "label after",
          "points before",
          "points after",
          "maximum before",
          "maximum after",
          "changed indicators",
          "why",
          "pack before",
          "pack after");

  /** What stands in the columns: texts and whole numbers, null for nothing. */
  public List<@Nullable Object> cells() {
    Standing now = after;
    return java.util.Arrays.asList(
        caseId,
        organisation,
        country,
        effect.word(),
        before.labelWord(),
        now == null ? null : now.labelWord(),
        before.points(),
        now == null ? null : now.points(),
        before.maximum(),
        now == null ? null : now.maximum(),
        changes.stream().map(Change::toString).collect(Collectors.joining("; ")),
        String.join("; ", why),
        before.pack(),
        now == null ? null : now.pack());
  }
}
