package corymb.cli.shell;

import corymb.scheme.language.Language;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The languages that Corymb speaks. */
public final class Languages {

  private Languages() {}

  /** The language with the code; refuses one that is not spoken. */
  public static Language require(CommandLine line, String code) {
    Language language = Language.find(code);
    if (language == null) {
      throw new ParameterException(
          line, "--lang: there is no language '" + code + "'; known: " + Language.codes());
    }
    return language;
  }
}
