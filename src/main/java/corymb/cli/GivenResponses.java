package corymb.cli;

import corymb.usecase.ResponseSources;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The responses that a command line names. */
final class GivenResponses {

  private static final String STANDARD_INPUT = "-";

  private GivenResponses() {}

  /** Refuses words that cannot be names, and the standard input twice; opens nothing yet. */
  static ResponseSources of(CommandLine line, List<String> words) {
    if (Collections.frequency(words, STANDARD_INPUT) > 1) {
      throw new ParameterException(
          line, "RESPONSE: - stands for the standard input, which can be read only once");
    }
    for (String word : words) {
      if (word.isBlank()) {
        throw new ParameterException(line, "RESPONSE: an empty name is no response");
      }
      if (!isName(word)) {
        throw new ParameterException(
            line,
            "RESPONSE: the name '" + word + "' cannot be read in the encoding of this system");
      }
    }
    return new ResponseSources(words, System.in);
  }

  private static boolean isName(String word) {
    try {
      return !Path.of(word).toString().isEmpty();
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
