package corymb.usecase.rated;

import corymb.rating.Retelling;
import corymb.rating.Scorecard;
import corymb.rating.words.Wording;
import corymb.scheme.language.Language;
import corymb.usecase.RulePack;

/** Says results in the language of their reader. */
public final class Retold {

  private Retold() {}

  /** A scorecard in a language; nothing is rated again. */
  public static Scorecard in(Language language, RulePack rules, Scorecard english) {
    return language == Language.ENGLISH
        ? english
        : Retelling.of(english, rules.in(language), Wording.in(language));
  }
}
