package corymb.usecase;

import corymb.intake.problem.ProblemCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.stream.Stream;

/**
 * Finds the responses behind the words of a command line, one after the other: a workbook, a folder
 * of them, {@code answers.json}, {@code answers.ndjson} with one response a line, or {@code -} for
 * such lines on the standard input.
 */
public final class ResponseSources implements Iterator<ResponseSource> {

  private static final String LINES = ".ndjson";
  private static final int MOST_BYTES = 32 << 20;

  /** The word that stands for the standard input. */
  public static final String STANDARD_INPUT = "-";

  private static final List<String> OWN_ENDINGS = List.of(".result.xlsx", ".annotated.xlsx");

  private final Iterator<String> words;
  private final InputStream standardInput;
  private Iterator<ResponseSource> current = Collections.emptyIterator();

  /**
   * @param words the words of the command line, in order
   * @param standardInput what {@code -} stands for
   */
  public ResponseSources(List<String> words, InputStream standardInput) {
    this.words = words.iterator();
    this.standardInput = standardInput;
  }

  @Override
  public boolean hasNext() {
    while (!current.hasNext() && words.hasNext()) {
      current = open(words.next());
    }
    return current.hasNext();
  }

  @Override
  public ResponseSource next() {
    if (!hasNext()) {
      throw new NoSuchElementException("there are no more responses");
    }
    return current.next();
  }

  private Iterator<ResponseSource> open(String word) {
    if (word.equals(STANDARD_INPUT)) {
      return new ResponseLines("standard input", "response", standardInput);
    }
    Path path = Path.of(word);
    if (Files.isDirectory(path)) {
      return folder(path);
    }
    Path name = path.getFileName();
    return file(path, name == null ? path : name);
  }

  /** One file; its results are called after the given path. */
  private static Iterator<ResponseSource> file(Path path, Path called) {
    String name = slashes(called);
    String stem = stem(called);
    try {
      if (holdsLines(path)) {
        return new ResponseLines(name, stem, Files.newInputStream(path));
      }
      if (Files.size(path) > MOST_BYTES) {
        return unreadable(path, stem, ProblemCode.LARGE_FILE);
      }
      ResponseSource read = new ResponseSource.Read(name, stem, Files.readAllBytes(path));
      return List.of(read).iterator();
    } catch (NoSuchFileException e) {
      return unreadable(path, stem, ProblemCode.NO_SUCH_FILE);
    } catch (IOException e) {
      return unreadable(path, stem, ProblemCode.NO_RIGHT_TO_READ);
    }
  }

  private static Iterator<ResponseSource> folder(Path folder) {
    List<Path> files;
    Path real;
    try {
      real = folder.toRealPath();
      files = responsesIn(real);
    } catch (IOException e) {
      return unreadable(folder, stem(folder), ProblemCode.UNREADABLE_FOLDER);
    }
    if (files.isEmpty()) {
      return unreadable(folder, stem(folder), ProblemCode.EMPTY_FOLDER);
    }
    return files.stream().flatMap(file -> stream(file(file, real.relativize(file)))).iterator();
  }

  /** Whether a file holds one response a line, by its name. */
  public static boolean holdsLines(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(LINES);
  }

  /**
   * The workbooks of a folder and those within it, in the order of their names.
   *
   * @throws IOException when one of the folders cannot be read
   */
  public static List<Path> responsesIn(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(ResponseSources::isResponse).sorted().toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static Stream<ResponseSource> stream(Iterator<ResponseSource> sources) {
    List<ResponseSource> all = new ArrayList<>();
    sources.forEachRemaining(all::add);
    return all.stream();
  }

  /** Workbooks only, but no hidden ones, no lock files of office programs, none of our own. */
  private static boolean isResponse(Path path) {
    String name = String.valueOf(path.getFileName());
    return name.toLowerCase(Locale.ROOT).endsWith(".xlsx")
        && !name.startsWith(".")
        && !name.startsWith("~$")
        && OWN_ENDINGS.stream().noneMatch(name::endsWith)
        && Files.isRegularFile(path);
  }

  private static Iterator<ResponseSource> unreadable(Path path, String stem, ProblemCode code) {
    ResponseSource source = new ResponseSource.Unreadable(path.toString(), stem, code);
    return List.of(source).iterator();
  }

  /** The name without ending; folders are joined by hyphens, as in {@code near-gold-response}. */
  private static String stem(Path called) {
    String name = slashes(called);
    int dot = name.lastIndexOf('.');
    String bare = dot > name.lastIndexOf('/') + 1 ? name.substring(0, dot) : name;
    return bare.replace('/', '-');
  }

  private static String slashes(Path path) {
    return path.toString().replace('\\', '/');
  }
}
