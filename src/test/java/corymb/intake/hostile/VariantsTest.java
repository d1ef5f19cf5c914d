package corymb.intake.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.intake.Intake;
import corymb.intake.annotate.Annotate;
import corymb.intake.problem.ProblemTexts;
import corymb.intake.read.Intakes;
import corymb.intake.read.Zip;
import corymb.usecase.PackShelf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;

/**
 * Sample workbooks with random faults never break the program. 500 of them; more by the system
 * property {@code corymb.variants}, as in the Maven profile {@code nightly}. The seed of a variant
 * is its number.
 */
class VariantsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
  private static final int COUNT = Integer.getInteger("corymb.variants", 500);
  private static final int ANNOTATED_OF = 50;

  private final Intakes intakes = PackShelf.builtIn().intakes();
  private final Annotate annotate = new Annotate(ProblemTexts.english());

  @Test
  void a_sample_with_random_faults_is_read_or_told_to_be_damaged() throws IOException {
    List<byte[]> samples = samples();
    List<Map<String, byte[]>> parts = samples.stream().map(Zip::parts).toList();
    assertThat(samples).hasSizeGreaterThan(5);
    for (int seed = 0; seed < COUNT; seed++) {
      Random random = new Random(seed);
      int sample = seed % samples.size();
      boolean packed = random.nextInt(3) == 0;
      byte[] variant =
          packed ? flipped(samples.get(sample), random) : repacked(parts.get(sample), random);
      check(seed, variant);
    }
  }

  private void check(int seed, byte[] variant) {
    try {
      Intake intake = intakes.read("variant.xlsx", variant, TODAY);
      assertThat(intake.isComplete() || !intake.problems().isEmpty()).as("%s", seed).isTrue();
      assertThat(intake.problems()).as("%s", seed).noneMatch(p -> p.message().isBlank());
      if (seed % ANNOTATED_OF == 0) {
        annotate.copy(variant, intake);
      }
    } catch (RuntimeException | StackOverflowError e) {
      throw new AssertionError("the variant of the seed " + seed + " breaks the program", e);
    }
  }

  private static List<byte[]> samples() throws IOException {
    try (Stream<Path> all = Files.walk(Path.of("samples"))) {
      return all.filter(file -> file.toString().endsWith(".xlsx"))
          .sorted()
          .map(Victim::read)
          .toList();
    }
  }

  /** The packed bytes with some of them changed. */
  private static byte[] flipped(byte[] bytes, Random random) {
    byte[] flipped = bytes.clone();
    for (int i = random.nextInt(8); i >= 0; i--) {
      flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return flipped;
  }

  /** The parts with some of their bytes changed, packed again with the right sums. */
  private static byte[] repacked(Map<String, byte[]> parts, Random random) {
    Map<String, byte[]> changed = new java.util.LinkedHashMap<>(parts);
    List<String> names = new ArrayList<>(parts.keySet());
    for (int i = random.nextInt(4); i >= 0; i--) {
      changed.computeIfPresent(
          names.get(random.nextInt(names.size())), (name, bytes) -> broken(bytes, random));
    }
    return Victim.zip(changed, Deflater.NO_COMPRESSION);
  }

  private static byte[] broken(byte[] bytes, Random random) {
    byte[] broken = bytes.clone();
    int at = random.nextInt(broken.length);
    switch (random.nextInt(3)) {
      case 0 -> broken[at] ^= (byte) (1 << random.nextInt(8));
      case 1 -> digits(broken, at, random);
      default -> broken[at] = (byte) " <>&\"'/=0-9E.!:#".charAt(random.nextInt(16));
    }
    return broken;
  }

  /** Other digits where digits are, so that the part stays XML and says something else. */
  private static void digits(byte[] bytes, int from, Random random) {
    int changed = 0;
    for (int at = from; at < bytes.length && changed < 6; at++) {
      if (bytes[at] >= '0' && bytes[at] <= '9') {
        bytes[at] = (byte) ('0' + random.nextInt(10));
        changed++;
      }
    }
  }
}
