package corymb.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The languages that Corymb speaks. */
final class Languages {

  private static final List<String> SPOKEN = List.of("en");

  private Languages() {}

  /** Refuses a language that is not spoken. */
  static void require(CommandLine line, String language) {
    if (!SPOKEN.contains(language)) {
      throw new ParameterException(
          line, "--lang: there is no language '" + language + "'; known: " + SPOKEN);
    }
  }
}
