package corymb.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Numbers look the same on every machine: no format takes its digits from the locale. */
class HouseNumbersTest {

  private static final Pattern NUMBER = Pattern.compile("\"[^\"]*%[-+0-9,.]*[defgxX][^\"]*\"");

  @Test
  void a_number_is_never_written_in_the_digits_of_a_locale() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      List<String> found =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .flatMap(HouseNumbersTest::lines)
              .filter(line -> NUMBER.matcher(line).find() && !line.contains("Locale.ROOT"))
              .toList();
      assertThat(found).as("use %s, or say Locale.ROOT").isEmpty();
    }
  }

  private static Stream<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
