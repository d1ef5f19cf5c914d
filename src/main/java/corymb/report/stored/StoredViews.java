package corymb.report.stored;

import corymb.facts.Score;
import corymb.facts.Value;
import corymb.report.stored.CaseFacts.Kind;
import corymb.report.stored.CaseFacts.Outcome;
import corymb.report.stored.CaseFacts.Ruling;
import corymb.report.words.ReportWords;
import corymb.scheme.Pack;
import corymb.scheme.Response;
import corymb.scheme.label.Label;
import corymb.scheme.language.Sentence;
import corymb.scheme.question.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts a stored case into words. */
public final class StoredViews {

  private final Pack pack;
  private final Wording wording;
  private final ReportWords words;

  /** By the words of a pack, with answers in these words. */
  public StoredViews(Pack pack, Wording wording, ReportWords words) {
    this.words = words;
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
            say(standing(facts.kind())),
            say(note(facts.kind())),
            ruling(facts.ruling()),
            facts.results().stream().map(this::row).toList(),
            changes(facts.own(), response),
            facts.kind() != Kind.OWN));
  }

  private static Sentence standing(Kind kind) {
    return switch (kind) {
      case OWN -> Sentence.of("own answers, not a label");
      case DRAFT, CORRECTED -> Sentence.of("draft result, not a label");
      case DECIDED -> Sentence.of("decided result");
    };
  }

  private static Sentence note(Kind kind) {
    return switch (kind) {
      case OWN ->
          Sentence.of(
              "This report rests on the organisation's own answers. They are not agreed with assessors, and it is not a label.");
      case DRAFT ->
          Sentence.of(
              "Draft: this report rests on the answers that the assessors agreed on. The committee has not decided yet, and it is not a label.");
      case CORRECTED ->
          Sentence.of(
              "Draft: this report rests on the answers that the assessors agreed on, as corrected by the committee, which has not decided yet. It is not a label.");
      case DECIDED ->
          Sentence.of(
              "Decided: this report rests on the answers on which the committee decided. The label is what its certificate says.");
    };
  }

  private static Sentence what(Kind kind) {
    return switch (kind) {
      case OWN -> Sentence.of("The organisation's own answers");
      case DRAFT -> Sentence.of("Agreed by the assessors (draft)");
      case CORRECTED -> Sentence.of("Corrected by the committee (draft)");
      case DECIDED -> Sentence.of("Decided by the committee");
    };
  }

  private String ruling(@Nullable Ruling ruling) {
    if (ruling == null) {
      return "";
    }
    String label = ruling.label();
    return say(
        label == null
            ? Sentence.of("{0} on {1}", ruling.decision(), ruling.on())
            : Sentence.of("{0} {1} on {2}", title(label), ruling.decision(), ruling.on()));
  }

  private String say(Sentence sentence) {
    return sentence.in(words.language());
  }

  private StoredView.Row row(Outcome outcome) {
    Score score = new Score(outcome.points(), outcome.maximum());
    return new StoredView.Row(
        say(what(outcome.kind())),
        words.with("points.of", outcome.points(), outcome.maximum()),
        words.language().percent(score.percent().shown()),
        title(outcome.label()));
  }

  private String title(@Nullable String code) {
    return pack.scheme().labels().stream()
        .filter(label -> label.code().equals(code))
        .map(Label::title)
        .findFirst()
        .orElseGet(() -> say(Sentence.of("none yet")));
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
