package corymb.bench.many;

import corymb.bench.Material;
import corymb.scheme.language.Language;
import corymb.usecase.MakeWorkbook;
import corymb.usecase.ResponseSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;

/** {@code FillFolder DIR COUNT}: so many different filled workbooks. */
final class FillFolder {

  private FillFolder() {}

  public static void main(String[] words) throws IOException {
    Path folder = Files.createDirectories(Path.of(words[0]));
    Organisations organisations = new Organisations();
    IntStream.range(0, Integer.parseInt(words[1]))
        .parallel()
        .forEach(number -> write(folder, organisations, number));
  }

  private static void write(Path folder, Organisations organisations, int number) {
    String name = String.format(Locale.ROOT, "cluster-%05d", number);
    ResponseSource json = new ResponseSource.Read(name, name, organisations.json(number));
    byte[] workbook =
        Objects.requireNonNull(
            MakeWorkbook.filled(Material.shelf(), json, Language.ENGLISH, Material.TODAY).bytes());
    try {
      Files.write(folder.resolve(name + ".xlsx"), workbook);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
