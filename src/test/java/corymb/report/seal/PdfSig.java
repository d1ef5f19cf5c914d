package corymb.report.seal;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Poppler's {@code pdfsig} as another program that checks our seals. */
final class PdfSig {
  private PdfSig() {}

  /** What it says of a PDF; skips the test where it is not installed. */
  static String of(byte[] pdf) throws IOException, InterruptedException {
    Path file = Files.createTempFile("sealed", ".pdf");
    try {
      Files.write(file, pdf);
      Process process;
      try {
        process =
            new ProcessBuilder("pdfsig", "-nocert", file.toString())
                .redirectErrorStream(true)
                .start();
      } catch (IOException e) {
        if ("true".equals(System.getenv("CI"))) {
          throw new AssertionError("CI needs poppler-utils: there is no 'pdfsig' on the path", e);
        }
        assumeTrue(false, "no 'pdfsig' on the path");
        throw e;
      }
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      process.waitFor();
      return said;
    } finally {
      Files.delete(file);
    }
  }
}
