package corymb.samples;

import corymb.report.Variant;
import corymb.report.template.TemplateSource;
import corymb.usecase.AssessResponses;
import corymb.usecase.Assessed;
import corymb.usecase.Format;
import corymb.usecase.PackShelf;
import corymb.usecase.PeerSource;
import corymb.usecase.ResponseSource;
import corymb.usecase.Wishes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One sample organisation: a folder with its filled workbook, the same answers as JSON, and the
 * result.
 *
 * @param folder the folder
 */
record Sample(Path folder) {

  /** The packs the samples are rated by. */
  static final PackShelf SHELF = PackShelf.builtIn();

  /** The day of import, whatever the clock says. */
  static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  private static final Path ALL = Path.of("samples");

  private static final AssessResponses ASSESS =
      new AssessResponses(
          SHELF,
          new Wishes(
              Set.of(Format.JSON),
              Variant.ASSESSMENT,
              PeerSource.NONE,
              TODAY,
              TemplateSource.classpath("/templates/report"),
              false));

  /** The sample in the folder of that name. */
  static Sample named(String name) {
    return new Sample(ALL.resolve(name));
  }

  /** All samples, by their names. */
  static List<Sample> all() {
    try (Stream<Path> inside = Files.list(ALL)) {
      return inside.filter(Files::isDirectory).sorted().map(Sample::new).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The name of its folder. */
  String name() {
    return String.valueOf(folder.getFileName());
  }

  /** The filled workbook. */
  Path workbook() {
    return folder.resolve("response.xlsx");
  }

  /** The same answers as JSON. */
  Path answers() {
    return folder.resolve("answers.json");
  }

  /** The result of the workbook, as the command line prints it. */
  Path expected() {
    return folder.resolve("expected.json");
  }

  /** What becomes of its workbook. */
  Assessed assessed() {
    return ASSESS.assess(source(workbook()));
  }

  /** What becomes of its answers in JSON. */
  Assessed assessedAnswers() {
    return ASSESS.assess(source(answers()));
  }

  /** A result as the command line prints it. */
  static String json(Assessed assessed) {
    byte[] json = Objects.requireNonNull(assessed.documents().get(Format.JSON));
    return new String(json, StandardCharsets.UTF_8) + "\n";
  }

  /** One of its files, as the command line hands it over. */
  static ResponseSource source(Path file) {
    try {
      String name = String.valueOf(file.getFileName());
      return new ResponseSource.Read(name, name, Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return name();
  }
}
