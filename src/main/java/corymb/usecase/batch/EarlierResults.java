package corymb.usecase.batch;

import corymb.report.json.ResultHead;
import corymb.scheme.PackFiles;
import corymb.usecase.Format;
import corymb.usecase.ResponseSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/**
 * The results that a run which was stopped has left in its folder. The result in JSON says of which
 * bytes it was made, so a response that was changed since then is not taken for done.
 */
public final class EarlierResults {

  private final Path folder;
  private final Set<Format> wanted;

  /**
   * The results in a folder.
   *
   * @param wanted the files that make a result whole; JSON is one of them
   */
  public EarlierResults(Path folder, Set<Format> wanted) {
    this.folder = folder;
    this.wanted = wanted;
  }

  /** What is known of a response: whether its results are there, and whether it had errors. */
  public enum Known {
    /** Nothing, or not all of its files are there, or they are of other bytes. */
    MISSING,
    /** All files are there. */
    COMPLETE,
    /** It has errors, which its files tell. */
    FAULTY
  }

  /** What is known of a response whose results have its stem as name. */
  public Known of(ResponseSource source) {
    if (!(source instanceof ResponseSource.Read read)) {
      return Known.MISSING;
    }
    ResultHead head;
    try {
      head = ResultHead.read(file(read, Format.JSON));
    } catch (IOException e) {
      return Known.MISSING;
    }
    if (!head.sha256().equals(PackFiles.sha256(read.bytes()))) {
      return Known.MISSING;
    }
    boolean isWhole =
        wanted.stream()
            .filter(each -> head.complete() || each != Format.PDF)
            .allMatch(each -> Files.isRegularFile(file(read, each)));
    if (!isWhole) {
      return Known.MISSING;
    }
    return head.complete() ? Known.COMPLETE : Known.FAULTY;
  }

  private Path file(ResponseSource source, Format format) {
    return folder.resolve(source.stem() + format.ending());
  }
}
