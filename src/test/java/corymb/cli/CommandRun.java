package corymb.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/**
 * What one run of the command line gave.
 *
 * @param status its exit status
 * @param out its standard output
 * @param err its standard error
 */
record CommandRun(int status, String out, String err) {

  static CommandRun of(String... words) {
    return with("", words);
  }

  static CommandRun with(String input, String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StringWriter err = new StringWriter();
    PrintStream outBefore = System.out;
    InputStream inBefore = System.in;
    try {
      System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
      System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
      CommandLine line = Corymb.line(words);
      line.setOut(new PrintWriter(System.out, true));
      line.setErr(new PrintWriter(err, true));
      int status = line.execute(words);
      System.out.flush();
      return new CommandRun(status, out.toString(StandardCharsets.UTF_8), err.toString());
    } finally {
      System.setOut(outBefore);
      System.setIn(inBefore);
    }
  }
}
