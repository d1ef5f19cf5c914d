package corymb.usecase;

import corymb.rating.Rater;
import corymb.rating.RuleBase;
import corymb.scheme.Pack;
import corymb.scheme.language.Language;
import corymb.scheme.text.PackTexts;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A pack with its rules; the rules are made ready at their first use. */
public final class RulePack {

  private final Pack pack;
  private final Supplier<RuleBase> rules;
  private final Map<Language, Pack> said = new ConcurrentHashMap<>();
  private @Nullable Rater rater;

  RulePack(Pack pack, Supplier<RuleBase> rules) {
    this.pack = pack;
    this.rules = rules;
  }

  /** The data of the pack. */
  public Pack pack() {
    return pack;
  }

  /**
   * The data of the pack in the words of a language, in English where it has none; always the same.
   *
   * @throws corymb.scheme.BrokenPack when the texts of that language are not those of the pack
   */
  public Pack in(Language language) {
    return language == Language.ENGLISH
        ? pack
        : said.computeIfAbsent(language, l -> PackTexts.in(pack, l));
  }

  /** The rater for the pack, always the same; it speaks English. */
  public synchronized Rater rater() {
    Rater ready = rater;
    if (ready == null) {
      ready = new Rater(pack, rules.get());
      rater = ready;
    }
    return ready;
  }
}
