package corymb.report.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import corymb.report.drawing.Drawing;
import corymb.report.drawing.Shape;
import org.junit.jupiter.api.Test;

class QrCodeTest {
  private static final String ADDRESS = "https://labels.example.org/verify/ECEI-2026-00001";

  @Test
  void the_drawn_code_leads_to_the_address() throws Exception {
    Drawing code = QrCode.of(ADDRESS, "a code");
    assertThat(new Decoder().decode(modules(code)).getText()).isEqualTo(ADDRESS);
  }

  @Test
  void four_modules_around_the_code_stay_empty() {
    Drawing code = QrCode.of(ADDRESS, "a code");
    assertThat(code.shapes())
        .map(Shape.Rect.class::cast)
        .allSatisfy(
            rect -> {
              assertThat(rect.x()).isGreaterThanOrEqualTo(8);
              assertThat(rect.y()).isGreaterThanOrEqualTo(8);
              assertThat(rect.x() + rect.width()).isLessThanOrEqualTo(code.width() - 8);
              assertThat(rect.y() + rect.height()).isLessThanOrEqualTo(code.height() - 8);
            });
  }

  @Test
  void an_address_that_no_code_can_hold_is_refused() {
    assertThatThrownBy(() -> QrCode.of("https://e.org/" + "x".repeat(4000), "a code"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static BitMatrix modules(Drawing code) {
    int quiet = 4;
    int module = 2;
    int size = (int) code.width() / module - 2 * quiet;
    BitMatrix modules = new BitMatrix(size);
    for (Shape shape : code.shapes()) {
      Shape.Rect rect = (Shape.Rect) shape;
      modules.setRegion(
          (int) rect.x() / module - quiet,
          (int) rect.y() / module - quiet,
          (int) rect.width() / module,
          (int) rect.height() / module);
    }
    return modules;
  }
}
