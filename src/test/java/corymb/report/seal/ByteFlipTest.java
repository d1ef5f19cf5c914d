package corymb.report.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is done to a sealed file, it is never taken for genuine, and nothing breaks. */
class ByteFlipTest {
  private static final LocalDate DAY = LocalDate.of(2027, 6, 1);
  private static final byte[] GOLD = SealedSample.gold(SampleKeys.REAL);
  private static final byte[] GOLD_RSA = SealedSample.gold(SampleKeys.realRsa());
  private static final SealCheck CHECK =
      SealCheck.trusting(
          TrustedSeals.of(SampleKeys.REAL).and(TrustedSeals.of(SampleKeys.realRsa())));

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void any_changed_byte_is_told_as_a_change(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 300; i++) {
      refused(GOLD, random.nextInt(GOLD.length), 1 + random.nextInt(255));
    }
  }

  @Test
  void any_changed_digit_of_the_seal_is_told_as_a_change() {
    for (byte[] gold : new byte[][] {GOLD, GOLD_RSA}) {
      int gap = text(gold).lastIndexOf("/Contents <") + "/Contents ".length();
      int end = text(gold).indexOf(">", gap);
      int filled = lastDigit(gold, end);
      int[] bits = {1, 2, 3, 32};
      for (int at = gap; at <= filled + 4; at++) {
        refused(gold, at, bits[at % bits.length]);
        refused(gold, at, bits[(at + 2) % bits.length]);
      }
      refused(gold, end - 1, 1);
      refused(gold, end, 1);
    }
  }

  @Test
  void any_changed_byte_of_the_words_around_the_seal_is_told_as_a_change() {
    int from = text(GOLD).lastIndexOf("/Contents <") - 200;
    int to = text(GOLD).lastIndexOf("/ByteRange");
    for (int at = from; at < from + 211; at++) {
      refused(GOLD, at, 1);
    }
    for (int at = to - 40; at < to + 200; at++) {
      refused(GOLD, at, 1);
      refused(GOLD, at, 0x10);
    }
  }

  @Test
  void capital_digits_in_all_of_the_seal_are_told_as_a_change() {
    byte[] capitals = GOLD.clone();
    int gap = text(GOLD).lastIndexOf("/Contents <");
    for (int at = gap + 11; at < gap + 8000; at++) {
      capitals[at] = (byte) Character.toUpperCase(capitals[at]);
    }
    assertThat(CHECK.check(capitals, DAY)).isInstanceOf(Verdict.Changed.class);
  }

  @Test
  void a_file_cut_anywhere_is_never_genuine_and_breaks_nothing() {
    Random random = new Random(7);
    for (int i = 0; i < 200; i++) {
      Verdict verdict = CHECK.check(Arrays.copyOf(GOLD, random.nextInt(GOLD.length)), DAY);
      assertThat(verdict)
          .isInstanceOfAny(Verdict.Changed.class, Verdict.NotSealed.class, Verdict.NotPdf.class);
    }
  }

  @Test
  void noise_is_never_genuine_and_breaks_nothing() {
    Random random = new Random(8);
    for (int i = 0; i < 200; i++) {
      byte[] noise = new byte[random.nextInt(5000)];
      random.nextBytes(noise);
      assertThat(CHECK.check(noise, DAY)).isEqualTo(new Verdict.NotPdf());
    }
  }

  @Test
  void a_seal_nested_without_end_or_filled_with_zeros_breaks_nothing() {
    String nested = "3082fff8" + "3080".repeat(32764);
    String zeros = "3082000000" + "00".repeat(3_000_000) + "01";
    for (String seal : new String[] {nested, zeros, "30", "3082ffff", "zz"}) {
      String head = "%PDF-1.7 ";
      int second = head.length() + seal.length() + 2;
      String tail = "/ByteRange [0 " + head.length() + " " + second + " %s]";
      int rest = tail.length() - 2 + 2;
      String file = head + "<" + seal + ">" + String.format(tail, rest);
      assertThat(CHECK.check(file.getBytes(StandardCharsets.ISO_8859_1), DAY))
          .isInstanceOf(Verdict.Changed.class);
    }
  }

  private static void refused(byte[] gold, int at, int bits) {
    byte[] flipped = gold.clone();
    flipped[at] ^= (byte) bits;
    assertThat(CHECK.check(flipped, DAY))
        .as("byte %d changed by %d", at, bits)
        .isInstanceOfAny(Verdict.Changed.class);
  }

  private static int lastDigit(byte[] gold, int end) {
    int at = end - 1;
    while (gold[at] == '0') {
      at--;
    }
    return at;
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
