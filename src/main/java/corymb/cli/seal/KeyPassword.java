package corymb.cli.seal;

import java.io.Console;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/**
 * The password of a key file: from a file, the environment or the terminal, never from the command
 * line, which other users of the machine can read.
 */
public final class KeyPassword {
  private static final String VARIABLE = "CORYMB_KEY_PASSWORD";

  @Spec(Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--password-file",
      paramLabel = "FILE",
      description =
          "The key file's password is the first line of this file. Default: CORYMB_KEY_PASSWORD"
              + " of the environment, or asked for on the terminal.")
  private @Nullable Path file;

  /** The password; a new one is asked for twice. */
  public char[] get(boolean fresh) {
    Path given = file;
    String variable = System.getenv(VARIABLE);
    char[] password =
        given != null ? firstLine(given) : variable != null ? variable.toCharArray() : ask(fresh);
    if (password.length == 0) {
      throw new ParameterException(spec.commandLine(), "the key file's password is empty");
    }
    return password;
  }

  private static char[] firstLine(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8)
          .lines()
          .findFirst()
          .orElse("")
          .toCharArray();
    } catch (IOException e) {
      throw new UncheckedIOException("the password file " + file + " cannot be read", e);
    }
  }

  private char[] ask(boolean fresh) {
    Console console = System.console();
    if (console == null) {
      throw new ParameterException(
          spec.commandLine(),
          "the key file needs a password: set " + VARIABLE + " or give --password-file FILE");
    }
    char[] first = console.readPassword("Password of the key file: ");
    char[] second = fresh ? console.readPassword("Once more: ") : first;
    if (first == null || !Arrays.equals(first, second)) {
      throw new ParameterException(spec.commandLine(), "the two passwords differ");
    }
    return first;
  }
}
