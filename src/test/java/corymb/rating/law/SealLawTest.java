package corymb.rating.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corymb.TinyPack;
import corymb.scheme.BrokenPack;
import corymb.scheme.PackFiles;
import corymb.scheme.yaml.Fault;
import org.junit.jupiter.api.Test;

class SealLawTest {

  private static final String SEAL = PackSeal.seal(TinyPack.FILES);

  @Test
  void the_seal_has_a_line_with_the_digest_of_each_file() {
    assertThat(SEAL.lines()).hasSameSizeAs(TinyPack.FILES.names());
    assertThat(SEAL.lines()).allMatch(line -> line.matches("[0-9a-f]{64}  \\S+"));
  }

  @Test
  void a_sealed_pack_keeps_the_law_and_gets_the_same_seal_again() {
    PackFiles sealed = Broken.tiny().withFile(PackFiles.LOCK, SEAL).files();

    assertThat(PackCheck.check(sealed)).isEmpty();
    assertThat(PackSeal.seal(sealed)).isEqualTo(SEAL);
  }

  @Test
  void a_sealed_pack_refuses_changed_missing_and_added_files() {
    assertThat(
            Broken.tiny()
                .withFile(PackFiles.LOCK, SEAL)
                .with("scheme.yaml", "floor: 5", "floor: 4")
                .without("gates/G1-gates.examples.csv")
                .withFile("notes.txt", "hello")
                .faults())
        .contains(
            new Fault(
                "gates/G1-gates.examples.csv", 0, "is missing from the sealed pack; bring it back"),
            new Fault(
                "notes.txt",
                0,
                "was added after the pack was sealed; take it out or make a new version"),
            new Fault(
                "scheme.yaml",
                0,
                "was changed after the pack was sealed; undo that or make a new version"));
  }

  @Test
  void a_seal_that_is_none_is_told_with_its_line() {
    assertThat(Broken.tiny().withFile(PackFiles.LOCK, SEAL + "sealed by hand\n").faults())
        .containsExactly(
            new Fault(
                PackFiles.LOCK,
                (int) SEAL.lines().count() + 1,
                "this is no line of a seal: 'sealed by hand'"));
  }

  @Test
  void a_pack_with_faults_is_not_sealed() {
    PackFiles broken = Broken.tiny().without("gates/G1-gates.examples.csv").files();

    assertThatThrownBy(() -> PackSeal.seal(broken))
        .isInstanceOf(BrokenPack.class)
        .hasMessageContaining("G1 a waivable gate is waived for a recognised programme");
  }
}
