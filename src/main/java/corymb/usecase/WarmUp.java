package corymb.usecase;

import corymb.report.Variant;
import corymb.report.template.TemplateSource;
import corymb.scheme.language.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;

/** The whole way of an invented response once, without leaving anything behind. */
public final class WarmUp {

  private WarmUp() {}

  /** Reads, makes a workbook of it, reads that, and writes every form of result. */
  public static void run(LocalDate today) {
    PackShelf shelf = PackShelf.builtIn();
    ResponseSource json = new ResponseSource.Read("warm-up.json", "warm-up", answers());
    byte[] workbook =
        Objects.requireNonNull(MakeWorkbook.filled(shelf, json, Language.ENGLISH, today).bytes());
    AssessResponses assess =
        new AssessResponses(
            shelf,
            new Wishes(
                EnumSet.allOf(Format.class),
                Variant.ASSESSMENT,
                PeerSource.SYNTHETIC,
                today,
                TemplateSource.classpath("/templates/report"),
                false));
    assess.assess(new ResponseSource.Read("warm-up.xlsx", "warm-up", workbook));
  }

  private static byte[] answers() {
    String resource = "/corymb/warm-up.json";
    try (InputStream stream = WarmUp.class.getResourceAsStream(resource)) {
      return Objects.requireNonNull(stream, resource + " is missing").readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("the program's part " + resource + " cannot be read", e);
    }
  }
}
