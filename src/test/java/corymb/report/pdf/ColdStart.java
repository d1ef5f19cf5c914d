package corymb.report.pdf;

import corymb.report.style.StyleSheet;
import corymb.report.template.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Times the first and later reports of one process: {@code ColdStart [groups] [file]}. */
public final class ColdStart {
  private static final int ROUNDS = Integer.getInteger("rounds", 5);

  private ColdStart() {}

  public static void main(String[] args) throws IOException {
    int groups = args.length > 0 ? Integer.parseInt(args[0]) : 25;
    for (int round = 0; round < ROUNDS; round++) {
      long start = System.nanoTime();
      Document document = DemoReport.document(groups);
      long filled = System.nanoTime();
      Fonts fonts = Fonts.load();
      StyleSheet sheet = StyleSheet.load(DemoReport.STYLES, "style.css");
      long loaded = System.nanoTime();
      byte[] pdf =
          TaggedPdf.render(
              document, sheet, fonts, DemoReport.charts(), DemoReport.FACTS, List.of());
      long rendered = System.nanoTime();
      System.out.printf(
          "fill %d ms, load %d ms, render %d ms, %d bytes%n",
          (filled - start) / 1_000_000,
          (loaded - filled) / 1_000_000,
          (rendered - loaded) / 1_000_000,
          pdf.length);
      if (args.length > 1) {
        Files.write(Path.of(args[1]), pdf);
      }
    }
  }
}
