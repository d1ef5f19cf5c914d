package corymb.bench.many;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** {@code FillLines FILE.ndjson COUNT}: so many different responses, one a line. */
final class FillLines {

  private static final int BUFFER = 1 << 20;

  private FillLines() {}

  public static void main(String[] words) throws IOException {
    Organisations organisations = new Organisations();
    int count = Integer.parseInt(words[1]);
    try (OutputStream out =
        new BufferedOutputStream(Files.newOutputStream(Path.of(words[0])), BUFFER)) {
      for (int number = 0; number < count; number++) {
        out.write(organisations.json(number));
        out.write('\n');
      }
    }
  }
}
