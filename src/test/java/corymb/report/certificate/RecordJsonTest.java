package corymb.report.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RecordJsonTest {
  private static final String GOLD = text(RecordJson.write(SampleRecord.gold()));

  @Test
  void a_record_is_read_back_as_it_was_written() {
    assertThat(RecordJson.read(bytes(GOLD))).isEqualTo(SampleRecord.gold());
  }

  @Test
  void a_record_is_written_with_these_keys_in_this_order() {
    assertThat(GOLD)
        .startsWith(
            "{\"format\":\"corymb-certificate/1\",\"number\":\"ECEI-2026-00001\","
                + "\"organisation\":{\"name\":\"Fjordtech Maritime Cluster\",\"country\":\"DK\"},"
                + "\"label\":{\"code\":\"gold\",\"title\":\"Gold\",")
        .contains(
            "\"scheme\":{\"id\":\"ecei\",\"version\":\"1.0.0\"},\"decidedOn\":\"2026-03-12\","
                + "\"validFrom\":\"2026-03-01\",\"validUntil\":\"2028-03-31\"",
            "\"assessment\":\"sha256:9f86d081")
        .endsWith("\"issuer\":\"Label Office for Cluster Management\",\"testSeal\":false}");
  }

  @Test
  void a_record_never_tells_a_score() {
    assertThat(GOLD).doesNotContainIgnoringCase("score").doesNotContainIgnoringCase("points");
  }

  @Test
  void what_is_no_record_is_refused_with_what_is_wrong() {
    refused("", "form");
    refused("{", "no JSON");
    refused("[]", "form corymb-certificate/1");
    refused(GOLD.replace("corymb-certificate/1", "corymb-certificate/2"), "form");
    refused(GOLD.replace("\"number\":\"ECEI-2026-00001\",", ""), "no text 'number'");
    refused(GOLD.replace("2028-03-31", "2028-03-32"), "wrong date");
    refused(GOLD.replace("sha256:", "md5:"), "digest");
    refused(GOLD.replace("\"testSeal\":false", "\"testSeal\":\"no\""), "no yes or no 'testSeal'");
    refused(GOLD.replace("\"number\":", "\"number\":\"X\",\"number\":"), "no JSON");
  }

  private static void refused(String json, String reason) {
    assertThatThrownBy(() -> RecordJson.read(bytes(json)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(reason);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
