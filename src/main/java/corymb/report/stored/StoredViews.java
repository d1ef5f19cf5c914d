package corymb.report.stored;

import corymb.facts.Score;
import corymb.facts.Value;
import corymb.report.stored.CaseFacts.Kind;
import corymb.report.stored.CaseFacts.Outcome;
import corymb.report.stored.CaseFacts.Ruling;
import corymb.scheme.Pack;
import corymb.scheme.Response;
import corymb.scheme.label.Label;
import corymb.scheme.question.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts a stored case into words. */
public final class StoredViews {

  private final Pack pack;
  private final Wording wording;

  /** By the words of a pack, with answers in these words. */
  public StoredViews(Pack pack, Wording wording) {
    this.pack = pack;
    this.wording = wording;
  }

  /** How answers are put into words. */
  @FunctionalInterface
  public interface Wording {

    /** An answer to a question, or that there is none. */
    String of(Question question, @Nullable Value value);
  }

  /** The case, or nothing when the report is of none. */
  public List<StoredView> of(@Nullable CaseFacts facts, Response response) {
    if (facts == null) {
      return List.of();
    }
    return List.of(
        new StoredView(
            facts.id(),
            standing(facts.kind()),
            note(facts.kind()),
            ruling(facts.ruling()),
            facts.results().stream().map(this::row).toList(),
            changes(facts.own(), response),
            facts.kind() != Kind.OWN));
  }

  private static String standing(Kind kind) {
    return switch (kind) {
      case OWN -> "own answers, not a label";
      case DRAFT, CORRECTED -> "draft result, not a label";
      case DECIDED -> "decided result";
    };
  }

  private static String note(Kind kind) {
    return switch (kind) {
      case OWN ->
          "This report rests on the organisation's own answers. They are not agreed with assessors,"
              + " and it is not a label.";
      case DRAFT ->
          "Draft: this report rests on the answers that the assessors agreed on. The committee has"
              + " not decided yet, and it is not a label.";
      case CORRECTED ->
          "Draft: this report rests on the answers that the assessors agreed on, as corrected by"
              + " the committee, which has not decided yet. It is not a label.";
      case DECIDED ->
          "Decided: this report rests on the answers on which the committee decided. The label is"
              + " what its certificate says.";
    };
  }

  private static String what(Kind kind) {
    return switch (kind) {
      case OWN -> "The organisation's own answers";
      case DRAFT -> "Agreed by the assessors (draft)";
      case CORRECTED -> "Corrected by the committee (draft)";
      case DECIDED -> "Decided by the committee";
    };
  }

  private String ruling(@Nullable Ruling ruling) {
    if (ruling == null) {
      return "";
    }
    String label = ruling.label();
    return label == null
        ? "%s on %s".formatted(ruling.decision(), ruling.on())
        : "%s %s on %s".formatted(title(label), ruling.decision(), ruling.on());
  }

  private StoredView.Row row(Outcome outcome) {
    Score score = new Score(outcome.points(), outcome.maximum());
    return new StoredView.Row(
        what(outcome.kind()),
        outcome.points() + " of " + outcome.maximum(),
        score.percent().shown().toPlainString() + " %",
        title(outcome.label()));
  }

  private String title(@Nullable String code) {
    return pack.scheme().labels().stream()
        .filter(label -> label.code().equals(code))
        .map(Label::title)
        .findFirst()
        .orElse("none yet");
  }

  private List<StoredView.Change> changes(Response own, Response now) {
    List<StoredView.Change> changes = new ArrayList<>();
    for (var section : pack.questionnaire().sections()) {
      for (Question question : section.questions()) {
        Value before = own.answer(question.code()).value();
        Value after = now.answer(question.code()).value();
        if (!Objects.equals(text(before), text(after))) {
          changes.add(
              new StoredView.Change(
                  question.text(),
                  question.code(),
                  wording.of(question, before),
                  wording.of(question, after)));
        }
      }
    }
    return changes;
  }

  private static @Nullable String text(@Nullable Value value) {
    return value == null ? null : value.text();
  }
}
