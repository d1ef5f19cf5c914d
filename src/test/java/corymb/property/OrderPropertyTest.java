package corymb.property;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.PackFolder;
import corymb.TinyPack;
import corymb.facts.Answer;
import corymb.rating.Rater;
import corymb.rating.RuleBase;
import corymb.rating.Scorecard;
import corymb.scheme.Pack;
import corymb.scheme.PackReader;
import corymb.scheme.Response;
import corymb.usecase.PackShelf;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** No order has a say: not that of answers, not that of rules, files and rules in a file. */
class OrderPropertyTest {

  private static final Pattern RULE = Pattern.compile("(?ms)^rule \".*?^end$\\R*");
  private static final int RESPONSES = 10;

  /** Rules in some order. */
  private record Shuffled(Map<String, String> texts, RandomGenerator more) {

    @Override
    public String toString() {
      return "files " + texts.keySet();
    }
  }

  @Test
  void the_order_of_answers_does_not_matter() {
    Rater rater = PackShelf.builtIn().first().rater();
    Tries.oneIn(10)
        .of(
            random -> AnyAnswers.some(rater.pack(), random),
            drawn ->
                assertThat(rater.rate(shuffled(drawn.response(), drawn.more())))
                    .isEqualTo(rater.rate(drawn.response())));
  }

  @Test
  void the_order_of_rules_does_not_matter() {
    Tries.oneIn(250)
        .of(
            random -> shuffled(TinyPack.PACK, random),
            rules -> sameWith(rules, TinyPack.PACK, TinyPack.rater()));
  }

  @Test
  void the_order_of_the_shipped_rules_does_not_matter() {
    Pack pack = PackReader.read(PackFolder.read(PackFolder.ECEI));
    Rater builtIn = PackShelf.builtIn().first().rater();
    Tries.oneIn(500).of(random -> shuffled(pack, random), rules -> sameWith(rules, pack, builtIn));
  }

  private static void sameWith(Shuffled rules, Pack pack, Rater rater) {
    Rater other = new Rater(pack, RuleBase.ofTexts(rules.texts()));
    for (int response = 0; response < RESPONSES; response++) {
      Drawn drawn = AnyAnswers.some(pack, rules.more());
      assertThat(said(other.rate(drawn.response())))
          .as("%s", drawn)
          .isEqualTo(said(rater.rate(drawn.response())));
    }
  }

  /** All that a scorecard says but the pack, which may have been read in two ways. */
  private static List<Object> said(Scorecard card) {
    return List.of(card.indicators(), card.score(), card.eligibility(), card.labels());
  }

  private static Response shuffled(Response response, RandomGenerator random) {
    Map<String, Answer> answers = new LinkedHashMap<>();
    for (String code : shuffled(response.answers().keySet(), random)) {
      answers.put(code, response.answer(code));
    }
    return new Response(answers);
  }

  private static Shuffled shuffled(Pack pack, RandomGenerator random) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (Map.Entry<String, String> file : shuffled(pack.ruleTexts().entrySet(), random)) {
      texts.put(file.getKey(), shuffled(file.getValue(), random));
    }
    return new Shuffled(texts, random);
  }

  private static String shuffled(String file, RandomGenerator random) {
    List<String> rules = new ArrayList<>();
    Matcher rule = RULE.matcher(file);
    int first = file.length();
    while (rule.find()) {
      first = Math.min(first, rule.start());
      rules.add(rule.group().stripTrailing() + "\n\n");
    }
    assertThat(rules).as(file).isNotEmpty();
    return file.substring(0, first) + String.join("", shuffled(rules, random));
  }

  private static <T> List<T> shuffled(Iterable<T> things, RandomGenerator random) {
    List<T> shuffled = new ArrayList<>();
    things.forEach(shuffled::add);
    Collections.shuffle(shuffled, new Random(random.nextLong()));
    return shuffled;
  }
}
