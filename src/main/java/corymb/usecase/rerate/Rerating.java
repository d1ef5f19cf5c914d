package corymb.usecase.rerate;

import corymb.assessment.judgement.PointsByIndicator;
import corymb.intake.Intake;
import corymb.intake.Problem;
import corymb.intake.SchemeRef;
import corymb.intake.read.Intakes;
import corymb.rating.LabelResult;
import corymb.rating.Scorecard;
import corymb.report.rerate.Change;
import corymb.report.rerate.Effect;
import corymb.report.rerate.RerateLine;
import corymb.report.rerate.Standing;
import corymb.scheme.Pack;
import corymb.scheme.question.Question;
import corymb.store.session.DatabaseFailed;
import corymb.store.session.TooManyAtOnce;
import corymb.usecase.RulePack;
import corymb.usecase.casework.Casework;
import corymb.usecase.rated.RateAnswers;
import corymb.usecase.rerate.RerateCases.Rerated;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rates cases by another pack and compares. Safe for many threads. */
final class Rerating {

  private static final int PROBLEMS_TOLD = 5;

  private final Casework casework;
  private final RulePack rules;
  private final Intakes intakes;
  private final Set<String> questions;

  Rerating(Casework casework, RulePack rules) {
    this.casework = casework;
    this.rules = rules;
    this.intakes = Intakes.of(rules.pack());
    this.questions =
        rules.pack().questionnaire().questions().stream()
            .map(Question::code)
            .collect(Collectors.toSet());
  }

  /** What the pack says of some cases, in their order; what goes wrong with one is told of it. */
  List<Rerated> of(List<String> ids) {
    Map<String, KeptCase> kept = read(ids);
    return ids.stream()
        .map(
            id -> {
              KeptCase found = kept.get(id);
              return told(id, () -> found == null ? read(id) : found);
            })
        .toList();
  }

  /** Those that can be read together. */
  private Map<String, KeptCase> read(List<String> ids) {
    try {
      return casework.store().snapshot(session -> KeptCase.read(session, ids));
    } catch (DatabaseFailed | TooManyAtOnce e) {
      throw e;
    } catch (RuntimeException e) {
      return Map.of(); // something kept is damaged: each is read alone, and says so or not
    }
  }

  private KeptCase read(String id) {
    return casework.store().snapshot(session -> KeptCase.read(session, id));
  }

  private Rerated told(String id, Supplier<KeptCase> kept) {
    try {
      return new Rerated.Told(id, line(kept.get()));
    } catch (DatabaseFailed | TooManyAtOnce e) {
      throw e;
    } catch (RuntimeException e) {
      String message = e.getMessage();
      return new Rerated.Failed(id, message == null ? e.getClass().getSimpleName() : message);
    }
  }

  private RerateLine line(KeptCase kept) {
    Intake before = casework.rating().complete(kept.name(), kept.answers(), kept.importedOn());
    Intake now = asked(kept, before);
    if (!now.isComplete()) {
      return line(kept, Effect.UNRATED, null, List.of(), problems(now));
    }
    Scorecard scorecard = rules.rater().rate(now.checked());
    LabelResult indicative = scorecard.indicative();
    Standing after =
        new Standing(
            rules.pack().name(),
            indicative == null ? null : indicative.label().code(),
            scorecard.score().points(),
            scorecard.score().maximum());
    Effect effect = effect(scorecard, kept.result().indicative(), after.label());
    List<Change> changes = changes(kept.result().byIndicator(), PointsByIndicator.of(scorecard));
    return line(kept, effect, after, changes, why(before, scorecard, effect, kept, after));
  }

  /** The answers as the other pack asks for them; what it does not ask is left out. */
  private Intake asked(KeptCase kept, Intake before) {
    if (before.checkedBy().digest().equals(rules.pack().digest())) {
      return before;
    }
    Map<String, String> texts = new TreeMap<>(RateAnswers.texts(before));
    texts.keySet().retainAll(questions);
    SchemeRef ref = SchemeRef.of(rules.pack().name());
    return intakes.typed(kept.name(), ref, texts, kept.importedOn());
  }

  private static RerateLine line(
      KeptCase kept,
      Effect effect,
      @Nullable Standing after,
      List<Change> changes,
      List<String> why) {
    return new RerateLine(
        kept.history().id(),
        kept.organisation().name(),
        kept.organisation().country(),
        effect,
        new Standing(
            kept.pack(),
            kept.result().indicative(),
            kept.result().points(),
            kept.result().maximum()),
        after,
        changes,
        why);
  }

  private static List<String> problems(Intake intake) {
    List<String> errors =
        intake.problems().stream().filter(Problem::isError).map(Problem::message).toList();
    List<String> told = new ArrayList<>(errors.subList(0, Math.min(PROBLEMS_TOLD, errors.size())));
    if (errors.size() > PROBLEMS_TOLD) {
      told.add("and %s more".formatted(errors.size() - PROBLEMS_TOLD));
    }
    return told;
  }

  /** A label that the other pack does not have is lost. */
  private static Effect effect(
      Scorecard scorecard, @Nullable String before, @Nullable String after) {
    if (Objects.equals(before, after)) {
      return Effect.KEEPS;
    }
    boolean lost =
        before != null && place(scorecard, before) < 0
            || place(scorecard, after) < place(scorecard, before);
    return lost ? Effect.LOSES : Effect.GAINS;
  }

  private static int place(Scorecard scorecard, @Nullable String label) {
    return scorecard.labels().stream().map(each -> each.label().code()).toList().indexOf(label);
  }

  private static List<Change> changes(Map<String, Integer> before, Map<String, Integer> after) {
    Set<String> codes = new TreeSet<>(before.keySet());
    codes.addAll(after.keySet());
    return codes.stream()
        .filter(code -> !Objects.equals(before.get(code), after.get(code)))
        .map(code -> new Change(code, before.get(code), after.get(code)))
        .toList();
  }

  /** The gates that block a label now, or did before. */
  private List<String> why(
      Intake before, Scorecard scorecard, Effect effect, KeptCase kept, Standing after) {
    return switch (effect) {
      case LOSES -> failed(scorecard, kept.result().indicative());
      case GAINS ->
          failed(casework.rating().rate(before).scorecard(), after.label()).stream()
              .map(line -> "before, " + line)
              .toList();
      case KEEPS, UNRATED -> List.of();
    };
  }

  private static List<String> failed(Scorecard scorecard, @Nullable String label) {
    Pack pack = scorecard.pack();
    return scorecard.labels().stream()
        .filter(result -> result.label().code().equals(label))
        .findFirst()
        .map(
            result ->
                result.failed().stream()
                    .map(
                        gate ->
                            "%s: found %s, needs %s"
                                .formatted(gate.gate(), gate.found(), gate.needs()))
                    .toList())
        .orElseGet(() -> List.of("%s has no label %s".formatted(pack.name(), label)));
  }
}
