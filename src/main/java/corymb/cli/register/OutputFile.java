package corymb.cli.register;

import corymb.usecase.ResultFolder;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Where something that was written goes. */
final class OutputFile {

  private OutputFile() {}

  /** Into a file, whole or not at all, or to standard output where none is named. */
  static void write(CommandLine line, @Nullable Path file, byte[] bytes) {
    if (file == null) {
      PrintWriter out = line.getOut();
      out.print(new String(bytes, StandardCharsets.UTF_8));
      if (bytes.length == 0 || bytes[bytes.length - 1] != '\n') {
        out.println();
      }
      out.flush();
      return;
    }
    if (Files.isDirectory(file)) {
      throw new ParameterException(line, "-o: '" + file + "' is a folder; name a file");
    }
    line.getOut().println(ResultFolder.write(file, bytes));
  }
}
