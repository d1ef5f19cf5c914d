package corymb.intake.answer;

import corymb.facts.Value.Choice;
import corymb.intake.problem.Nearest;
import corymb.intake.problem.ProblemCode;
import corymb.intake.raw.Bare;
import corymb.intake.raw.Content;
import corymb.intake.raw.Reading.Manner;
import corymb.scheme.question.Option;
import corymb.scheme.question.OptionList;
import corymb.scheme.question.Question;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Understands options: in cells their codes and their labels in every language, whatever their
 * capitals; in JSON exactly their codes.
 */
final class ChoiceAnswer implements AnswerReader {

  private final Map<String, Choice> exact = new HashMap<>();
  private final Map<String, Choice> alike = new HashMap<>();
  private final List<String> words = new ArrayList<>();
  private final Supplier<List<Question>> elsewhere;
  private volatile @Nullable List<ChoiceAnswer> others;

  ChoiceAnswer(OptionList list, Manner manner, Supplier<List<Question>> elsewhere) {
    this.elsewhere = manner == Manner.CELLS ? elsewhere : List::of;
    for (Option option : list.options()) {
      exact.put(option.code(), choice(option));
    }
    if (manner == Manner.CELLS) {
      list.options().forEach(o -> exact.putIfAbsent(Bare.words(o.label()), choice(o)));
      list.options().forEach(o -> words.add(o.label()));
      addAlike();
    }
    list.options().forEach(o -> words.add(o.code()));
  }

  @Override
  public Outcome read(Content content) {
    String found = content instanceof Content.Number number ? number.plain() : content.shown();
    Choice choice = findAnywhere(Bare.words(found));
    return choice == null
        ? Outcome.wrong(ProblemCode.UNKNOWN_OPTION, found, nearest(Bare.words(found)))
        : Outcome.of(choice);
  }

  private @Nullable Choice findAnywhere(String words) {
    Choice choice = find(words);
    if (choice == null) {
      for (ChoiceAnswer other : others()) {
        choice = choice == null ? other.find(words) : choice;
      }
    }
    return choice;
  }

  /** The same list in the other languages; no label means different options in two of them. */
  private List<ChoiceAnswer> others() {
    List<ChoiceAnswer> made = others;
    if (made == null) {
      made =
          elsewhere.get().stream()
              .flatMap(same -> Stream.ofNullable(same.options()))
              .map(list -> new ChoiceAnswer(list, Manner.CELLS, List::of))
              .toList();
      others = made;
    }
    return made;
  }

  private @Nullable Choice find(String words) {
    Choice choice = exact.get(words);
    return choice != null ? choice : alike.get(words.toLowerCase(Locale.ROOT));
  }

  private Map<String, String> nearest(String found) {
    String nearest = Nearest.of(found, words);
    return nearest == null ? Map.of() : Map.of("nearest", nearest);
  }

  /** Words that differ in capitals only are left out when they mean different options. */
  private void addAlike() {
    Set<String> unclear = new HashSet<>();
    exact.forEach(
        (word, choice) -> {
          String plain = word.toLowerCase(Locale.ROOT);
          Choice before = alike.put(plain, choice);
          if (before != null && !before.equals(choice)) {
            unclear.add(plain);
          }
        });
    alike.keySet().removeAll(unclear);
  }

  private static Choice choice(Option option) {
    return new Choice(option.code(), option.level());
  }
}
