package corymb.rating.law;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.PackFolder;
import corymb.TinyPack;
import org.junit.jupiter.api.Test;

class ShippedPackTest {

  @Test
  void the_shipped_pack_keeps_every_law() {
    assertThat(PackCheck.check(PackFolder.read(PackFolder.ECEI))).isEmpty();
  }

  @Test
  void the_tiny_pack_keeps_every_law() {
    assertThat(PackCheck.check(TinyPack.FILES)).isEmpty();
  }
}
