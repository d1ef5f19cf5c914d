package corymb.report.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatusListTest {
  /** The list of the example in W3C Bitstring Status List 1.0. */
  private static final String PUBLISHED =
      "uH4sIAAAAAAAAA-3BMQEAAADCoPVPbQwfoAAAAAAAAAAAAAAAAAAAAIC3AYbSVKsAQAAA";

  @Test
  void the_published_example_is_a_list_of_zeros() {
    assertThat(StatusList.decode(PUBLISHED)).isEqualTo(StatusList.empty(0));
  }

  @Test
  void a_list_has_at_least_131072_bits_and_room_for_all() {
    assertThat(StatusList.empty(1).size()).isEqualTo(131_072);
    assertThat(StatusList.empty(131_072).size()).isEqualTo(131_072);
    assertThat(StatusList.empty(131_073).size()).isEqualTo(131_080);
  }

  @Test
  void index_zero_is_the_highest_bit_of_the_first_byte() throws IOException {
    assertThat(bytes(StatusList.empty(0).with(0))[0]).isEqualTo((byte) 0x80);
    assertThat(bytes(StatusList.empty(0).with(7))[0]).isEqualTo((byte) 0x01);
    assertThat(bytes(StatusList.empty(0).with(8))[1]).isEqualTo((byte) 0x80);
  }

  @Test
  void a_set_bit_is_read_back_and_its_neighbours_are_not() {
    StatusList read = StatusList.decode(StatusList.empty(0).with(4711).encoded());
    assertThat(read.isSet(4711)).isTrue();
    assertThat(read.isSet(4710)).isFalse();
    assertThat(read.isSet(4712)).isFalse();
  }

  @Test
  void a_bit_beyond_the_list_is_refused() {
    StatusList list = StatusList.empty(0);
    assertThat(list.isSet(131_071)).isFalse();
    assertThatThrownBy(() -> list.isSet(131_072)).hasMessageContaining("0 to 131071");
    assertThatThrownBy(() -> list.with(-1)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "u", "H4sIAAAA", "u!!!", "uAAAA", "zH4sI"})
  void what_is_no_list_is_refused(String encoded) {
    assertThatThrownBy(() -> StatusList.decode(encoded)).isInstanceOf(BrokenCredential.class);
  }

  @Test
  void a_list_too_short_or_too_long_is_refused() throws IOException {
    assertThatThrownBy(() -> StatusList.decode(zipped(16_383)))
        .hasMessageContaining("at least 131072 bits");
    assertThatThrownBy(() -> StatusList.decode(zipped((1 << 24) + 1)))
        .hasMessageContaining("at most 16 MiB");
  }

  private static String zipped(int size) throws IOException {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
      gzip.write(new byte[size]);
    }
    return "u" + Base64.getUrlEncoder().withoutPadding().encodeToString(zipped.toByteArray());
  }

  private static byte[] bytes(StatusList list) throws IOException {
    byte[] zipped = Base64.getUrlDecoder().decode(list.encoded().substring(1));
    try (GZIPInputStream gzip = new GZIPInputStream(new java.io.ByteArrayInputStream(zipped))) {
      return gzip.readAllBytes();
    }
  }
}
