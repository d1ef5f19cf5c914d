package corymb.report.seal;

import corymb.OnPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Poppler's {@code pdfsig} as another program that checks our seals. */
final class PdfSig {

  private static final String PROGRAM = "pdfsig";

  private PdfSig() {}

  /** What it says of a PDF; skips the test where it is not installed. */
  static String of(byte[] pdf) throws IOException, InterruptedException {
    OnPath.assume(PROGRAM, "poppler-utils");
    Path file = Files.createTempFile("sealed", ".pdf");
    try {
      Files.write(file, pdf);
      Process process =
          new ProcessBuilder(PROGRAM, "-nocert", file.toString()).redirectErrorStream(true).start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      process.waitFor();
      return said;
    } finally {
      Files.delete(file);
    }
  }
}
