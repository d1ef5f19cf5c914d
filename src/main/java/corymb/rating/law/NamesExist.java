package corymb.rating.law;

import static java.util.stream.Collectors.toSet;

import corymb.scheme.indicator.Indicator;
import corymb.scheme.question.Questionnaire;
import corymb.scheme.question.TotalRule;
import corymb.scheme.yaml.Faults;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/** Every question, total, figure and part that a rule names exists in the pack. */
final class NamesExist implements Law {

  @Override
  public void check(Draft draft, Faults faults) {
    for (Mention mention : Mention.all(draft)) {
      if (!known(mention.kind(), draft).contains(mention.name())) {
        faults.add(
            mention.file(),
            mention.line(),
            "the pack has no %s '%s'; mind the spelling, or add it to the data"
                .formatted(mention.kind().toString().toLowerCase(Locale.ROOT), mention.name()));
      }
    }
  }

  private static Set<String> known(Mention.Kind kind, Draft draft) {
    Questionnaire asked = draft.pack().questionnaire();
    return switch (kind) {
      case QUESTION -> asked.byCode().keySet();
      case TOTAL -> asked.totals().stream().map(TotalRule::name).collect(toSet());
      case FIGURE -> names(draft, Mention::figures);
      case PART -> names(draft, Mention::parts);
    };
  }

  private static Set<String> names(Draft draft, Function<Indicator, List<String>> names) {
    return draft.indicators().stream().flatMap(i -> names.apply(i).stream()).collect(toSet());
  }
}
