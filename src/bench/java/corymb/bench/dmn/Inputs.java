package corymb.bench.dmn;

import corymb.facts.Answer;
import corymb.facts.Value;
import corymb.facts.Value.Amount;
import corymb.facts.Value.Choice;
import corymb.facts.Value.Day;
import corymb.facts.Value.Words;
import corymb.facts.Value.YesNo;
import corymb.scheme.Pack;
import corymb.scheme.Response;
import corymb.scheme.question.Question;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns a response into what the model takes: contexts in contexts along the codes' dots. */
final class Inputs {

  /** What a rule counts only when it was given. */
  private static final String STORIES = "recognition.story";

  private final List<Asked> asked;

  /** A question with the way to its value and what stands for a missing answer. */
  private record Asked(String question, String[] path, @Nullable Object missing) {}

  Inputs(Pack pack) {
    this.asked =
        pack.questionnaire().questions().stream()
            .filter(question -> !question.informationOnly())
            .map(q -> new Asked(q.code(), q.code().split("\\."), missing(q)))
            .toList();
  }

  private static @Nullable Object missing(Question question) {
    return switch (question.type()) {
      case INTEGER, DECIMAL -> question.code().startsWith(STORIES) ? null : BigDecimal.ZERO;
      case YESNO -> false;
      case CHOICE -> BigDecimal.ZERO;
      case DATE, TEXT -> null;
    };
  }

  Map<String, Object> of(Response response) {
    Map<String, Object> all = new HashMap<>();
    for (Asked each : asked) {
      Answer answer = response.answer(each.question);
      Map<String, Object> here = all;
      for (int i = 0; i < each.path.length - 1; i++) {
        here = inner(here, each.path[i]);
      }
      Value value = answer.value();
      here.put(each.path[each.path.length - 1], value == null ? each.missing : plain(value));
    }
    return all;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> inner(Map<String, Object> outer, String name) {
    return (Map<String, Object>) outer.computeIfAbsent(name, any -> new HashMap<>());
  }

  private static Object plain(Value value) {
    if (value instanceof Amount amount) {
      return amount.number();
    }
    if (value instanceof YesNo answer) {
      return answer.yes();
    }
    if (value instanceof Day day) {
      return day.date();
    }
    if (value instanceof Choice choice) {
      return BigDecimal.valueOf(choice.level());
    }
    return ((Words) value).words();
  }
}
