package corymb.intake.problem;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.PackFolder;
import corymb.scheme.PackReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemPageTest {

  private static final Path PAGE = Path.of("src/docs/problems.md");

  @Test
  void the_page_of_problems_is_up_to_date() throws IOException {
    String page =
        ProblemPage.markdown(
            ProblemTexts.english(), List.of(PackReader.read(PackFolder.read(PackFolder.ECEI))));
    if (Boolean.getBoolean("corymb.update")) {
      Files.createDirectories(PAGE.getParent());
      Files.writeString(PAGE, page);
    }
    assertThat(PAGE).content().isEqualTo(page);
  }

  @Test
  void no_text_of_the_page_is_left_unfilled() {
    assertThat(ProblemPage.markdown(ProblemTexts.english(), List.of()))
        .doesNotContainPattern("\\{\\w+}")
        .doesNotContain("[");
  }
}
