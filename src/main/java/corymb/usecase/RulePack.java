package corymb.usecase;

import corymb.rating.Rater;
import corymb.rating.RuleBase;
import corymb.scheme.Pack;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A pack with its rules; the rules are made ready at their first use. */
public final class RulePack {

  private final Pack pack;
  private final Supplier<RuleBase> rules;
  private @Nullable Rater rater;

  RulePack(Pack pack, Supplier<RuleBase> rules) {
    this.pack = pack;
    this.rules = rules;
  }

  /** The data of the pack. */
  public Pack pack() {
    return pack;
  }

  /** The rater for the pack, always the same. */
  public synchronized Rater rater() {
    Rater ready = rater;
    if (ready == null) {
      ready = new Rater(pack, rules.get());
      rater = ready;
    }
    return ready;
  }
}
