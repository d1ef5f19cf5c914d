package corymb.usecase.batch;

import corymb.usecase.ResponseSources;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

/** How many responses stand behind the words of a command line, to tell how far work has come. */
public final class ResponseCount {

  private static final int BUFFER = 1 << 16;

  private ResponseCount() {}

  /**
   * Counts without reading what the responses hold. A line of a stream counts as one response, also
   * when it turns out to be empty.
   *
   * @return nothing when that cannot be known before, as with standard input
   */
  public static OptionalLong of(List<String> words) {
    long all = 0;
    for (String word : words) {
      if (word.equals(ResponseSources.STANDARD_INPUT)) {
        return OptionalLong.empty();
      }
      try {
        all += behind(Path.of(word));
      } catch (IOException e) {
        all++; // the one problem that will be told of it
      }
    }
    return OptionalLong.of(all);
  }

  private static long behind(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      return Math.max(1, ResponseSources.responsesIn(path.toRealPath()).size());
    }
    return ResponseSources.holdsLines(path) && Files.isRegularFile(path) ? lines(path) : 1;
  }

  private static long lines(Path path) throws IOException {
    long lines = 0;
    int last = '\n';
    byte[] buffer = new byte[BUFFER];
    try (InputStream stream = Files.newInputStream(path)) {
      for (int read = stream.read(buffer); read > 0; read = stream.read(buffer)) {
        for (int i = 0; i < read; i++) {
          lines += buffer[i] == '\n' ? 1 : 0;
        }
        last = buffer[read - 1];
      }
    }
    return last == '\n' ? lines : lines + 1;
  }
}
