package corymb.bench;

import corymb.benchmark.synthetic.SyntheticOrganisation;
import corymb.benchmark.synthetic.SyntheticPortfolio;
import corymb.intake.Intake;
import corymb.rating.Rater;
import corymb.scheme.Pack;
import corymb.scheme.Response;
import corymb.usecase.PackShelf;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * What is measured: the same files and responses for all. Paths count from the project's folder.
 */
public final class Material {

  /** The workbook that is read by all. */
  public static final Path WORKBOOK = Path.of("samples/near-gold/response.xlsx");

  /** Eleven responses, one a line, whose ratings were worked out by hand. */
  public static final Path WORKED = Path.of("src/test/resources/corymb/worked/answers.ndjson");

  /** The day of every measurement, so that it gives the same results tomorrow. */
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  private static final PackShelf SHELF = PackShelf.builtIn();

  private Material() {}

  /** The packs that are built in. */
  public static PackShelf shelf() {
    return SHELF;
  }

  /** The pack of all measurements. */
  public static Pack pack() {
    return SHELF.first().pack();
  }

  /** Its rater. */
  public static Rater rater() {
    return SHELF.first().rater();
  }

  /** The bytes of a file. */
  public static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read from the project's folder", e);
    }
  }

  /** The workbook, read and checked. */
  public static Intake intake() {
    return SHELF.intakes().read("response.xlsx", bytes(WORKBOOK), TODAY);
  }

  /** The eleven responses. */
  public static List<Response> worked() {
    List<Response> responses = new ArrayList<>();
    for (String line : new String(bytes(WORKED), StandardCharsets.UTF_8).lines().toList()) {
      byte[] json = line.getBytes(StandardCharsets.UTF_8);
      responses.add(SHELF.intakes().read("worked", json, TODAY).checked());
    }
    return responses;
  }

  /** The responses of the 1,292 invented organisations. */
  public static List<Response> invented() {
    return SyntheticPortfolio.generate(pack(), SyntheticPortfolio.SEED).stream()
        .map(SyntheticOrganisation::response)
        .toList();
  }

  /** So many responses drawn by chance from a fixed seed; they need make no sense. */
  public static List<Response> drawn(int count) {
    DrawnResponse draws = new DrawnResponse(pack(), new Random(1));
    List<Response> responses = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      responses.add(draws.next());
    }
    return responses;
  }
}
