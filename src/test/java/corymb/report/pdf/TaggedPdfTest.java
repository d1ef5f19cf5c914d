package corymb.report.pdf;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class TaggedPdfTest {
  @Test
  void a_document_with_every_element_conforms_to_both_standards() throws Exception {
    byte[] pdf = DemoReport.render(3);
    Files.write(Path.of("target/demo.pdf"), pdf);
    PdfChecks.assertCompliant(pdf);
  }
}
