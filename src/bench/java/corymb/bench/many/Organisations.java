package corymb.bench.many;

import corymb.bench.Material;
import corymb.benchmark.synthetic.SyntheticPortfolio;
import corymb.facts.Answer;
import corymb.facts.Value;
import corymb.intake.json.AnswersWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The answers of the 1,292 invented organisations, over and over under other names. */
final class Organisations {

  private static final String NAME = "organisation.name";
  private static final String LABELS = "name,country,portfolio,web,label,valid until\n";
  private static final List<String> LEVELS = List.of("bronze", "silver", "gold");
  private static final int MONTHS = 12;

  private final List<Map<String, String>> answers = new ArrayList<>();

  Organisations() {
    SyntheticPortfolio.generate(Material.pack(), SyntheticPortfolio.SEED)
        .forEach(each -> answers.add(texts(each.response().answers().values())));
  }

  private static Map<String, String> texts(Iterable<Answer> given) {
    Map<String, String> texts = new TreeMap<>();
    for (Answer answer : given) {
      Value value = answer.value();
      if (value != null) {
        texts.put(answer.question(), value.text());
      }
    }
    return texts;
  }

  /** The answers of the organisation with this number, from 0 on, as {@code answers.json}. */
  byte[] json(int number) {
    Map<String, String> texts = new TreeMap<>(of(number));
    texts.put(NAME, name(number));
    return AnswersWriter.write(Material.pack(), texts);
  }

  private Map<String, String> of(int number) {
    return answers.get(number % answers.size());
  }

  private static String name(int number) {
    return "Measured Cluster " + number;
  }

  /** Labels for the organisations from one number, inclusive, to another, exclusive, as CSV. */
  byte[] labels(int from, int to) {
    StringBuilder csv = new StringBuilder(LABELS);
    for (int number = from; number < to; number++) {
      csv.append(
          String.format(
              Locale.ROOT,
              "%s,%s,,,%s,2027-%02d-28\n",
              name(number),
              of(number).getOrDefault("organisation.country", "DE"),
              LEVELS.get(number % LEVELS.size()),
              number % MONTHS + 1));
    }
    return csv.toString().getBytes(StandardCharsets.UTF_8);
  }
}
