package corymb.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.intake.Intake;
import corymb.report.json.ResultJson;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** One rater serves all threads; sessions of rules that share anything would mix responses up. */
class RatingAtOnceTest {

  private static final Path LINES = Path.of("src/test/resources/corymb/worked/answers.ndjson");
  private static final int THREADS = 8;
  private static final int ROUNDS = 40;

  private final PackShelf shelf = PackShelf.builtIn();

  private String rate(Intake intake) {
    byte[] json = ResultJson.write(intake, shelf.first().rater().rate(intake.checked()));
    return new String(json, StandardCharsets.UTF_8);
  }

  @Test
  void many_threads_that_rate_at_once_get_what_one_alone_gets() throws Exception {
    LocalDate day = LocalDate.of(2026, 6, 1);
    List<Intake> intakes =
        Files.readAllLines(LINES).stream()
            .map(line -> shelf.intakes().read("x", line.getBytes(StandardCharsets.UTF_8), day))
            .toList();
    List<String> alone = intakes.stream().map(this::rate).toList();
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<String>> together = new ArrayList<>();
      for (int i = 0; i < ROUNDS * intakes.size(); i++) {
        Intake intake = intakes.get(i % intakes.size());
        together.add(threads.submit(() -> rate(intake)));
      }
      for (int i = 0; i < together.size(); i++) {
        assertThat(together.get(i).get()).isEqualTo(alone.get(i % alone.size()));
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
