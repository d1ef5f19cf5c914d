package corymb.usecase.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corymb.assessment.actor.Actor;
import corymb.assessment.actor.NotPermitted;
import corymb.assessment.actor.Role;
import corymb.store.BothDatabases;
import corymb.store.capsule.CapsuleRefused;
import corymb.store.session.Transactions;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@BothDatabases
class CapsuleTest {

  private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
  private static final String EVIDENCE = "evidence/";

  @TempDir private Path folder;
  private final GoldCase cases;
  private String id = "";

  CapsuleTest(Transactions store) {
    this.cases = new GoldCase(store);
  }

  @BeforeEach
  void judge() {
    cases.people();
    id = cases.imported("gold-at-the-edge", JUNE);
    cases.review(id);
    cases.agree(id);
  }

  private byte[] capsule(Actor actor, boolean evidence) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ExportCapsule(cases.casework()).run(actor, id, evidence, "Corymb test", out);
    return out.toByteArray();
  }

  private Replayed replay(byte[] bytes) throws IOException {
    Path file = folder.resolve("case.zip");
    Files.write(file, bytes);
    return ReplayCapsule.run(file);
  }

  private void refused(byte[] bytes, String why) {
    assertThatThrownBy(() -> replay(bytes))
        .isInstanceOf(CapsuleRefused.class)
        .hasMessageContaining(why);
  }

  private static Map<String, byte[]> entries(byte[] bytes) throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.put(entry.getName(), zip.readAllBytes());
      }
    }
    return entries;
  }

  private static byte[] zip(Map<String, byte[]> entries, int method) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> each : entries.entrySet()) {
        ZipEntry entry = new ZipEntry(each.getKey());
        entry.setMethod(method);
        entry.setSize(each.getValue().length);
        CRC32 crc = new CRC32();
        crc.update(each.getValue());
        entry.setCrc(crc.getValue());
        zip.putNextEntry(entry);
        zip.write(each.getValue());
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  @Test
  void a_capsule_comes_out_the_same_on_another_machine() throws IOException {
    Replayed replayed = replay(capsule(GoldCase.OFFICE, false));
    assertThat(replayed.deviations()).isEmpty();
    assertThat(replayed.id()).isEqualTo(id);
    assertThat(replayed.state()).isEqualTo("judged");
    assertThat(replayed.acts()).isEqualTo(16);
  }

  @Test
  void the_same_case_gives_the_same_bytes() {
    assertThat(capsule(GoldCase.OFFICE, true)).isEqualTo(capsule(GoldCase.OFFICE, true));
  }

  @Test
  void it_holds_the_whole_pack_and_evidence_only_when_asked() throws IOException {
    Map<String, byte[]> without = entries(capsule(GoldCase.OFFICE, false));
    assertThat(without.keySet())
        .startsWith("manifest.json", "acts.ndjson")
        .contains(
            "earlier.ndjson",
            "packs/ecei/1.0.0/scheme.yaml",
            "packs/ecei/1.0.0/pack.lock",
            "packs/ecei/1.0.0/label/L1-label-content.drl")
        .noneMatch(name -> name.startsWith(EVIDENCE));
    byte[] with = capsule(GoldCase.OFFICE, true);
    assertThat(entries(with).entrySet())
        .filteredOn(entry -> entry.getKey().startsWith(EVIDENCE))
        .singleElement()
        .satisfies(entry -> assertThat(entry.getValue()).asString().isEqualTo("three contracts"));
    assertThat(replay(with).isSame()).isTrue();
  }

  @Test
  void every_changed_byte_is_refused() throws IOException {
    byte[] whole = capsule(GoldCase.OFFICE, true);
    for (int at = 0; at < whole.length; at += 1 + whole.length / 60) {
      byte[] changed = whole.clone();
      changed[at] ^= 1;
      assertThatThrownBy(() -> replay(changed)).as("byte " + at).isInstanceOf(CapsuleRefused.class);
    }
  }

  @Test
  void a_cut_off_capsule_is_refused() {
    byte[] whole = capsule(GoldCase.OFFICE, false);
    refused(Arrays.copyOf(whole, whole.length - 1), "cut off");
    refused(Arrays.copyOf(whole, whole.length / 2), "cut off");
    refused(new byte[0], "cut off");
    refused(Arrays.copyOf(whole, whole.length + 1), "intact capsule");
  }

  @Test
  void an_extra_and_a_missing_entry_are_named() throws IOException {
    Map<String, byte[]> entries = entries(capsule(GoldCase.OFFICE, false));
    entries.put("packs/ecei/1.0.0/more.drl", new byte[] {1});
    refused(zip(entries, ZipEntry.STORED), "packs/ecei/1.0.0/more.drl is not in its manifest");
    entries.remove("packs/ecei/1.0.0/more.drl");
    entries.remove("acts.ndjson");
    refused(zip(entries, ZipEntry.STORED), "acts.ndjson is missing");
  }

  @Test
  void swapped_entries_are_refused() throws IOException {
    Map<String, byte[]> entries = entries(capsule(GoldCase.OFFICE, false));
    byte[] scheme = entries.get("packs/ecei/1.0.0/scheme.yaml");
    byte[] options = entries.put("packs/ecei/1.0.0/options.yaml", scheme);
    entries.put("packs/ecei/1.0.0/scheme.yaml", options);
    refused(zip(entries, ZipEntry.STORED), "packs/ecei/1.0.0/options.yaml was changed");
  }

  @Test
  void a_compressed_entry_is_refused_before_it_is_unpacked() throws IOException {
    Map<String, byte[]> entries = entries(capsule(GoldCase.OFFICE, false));
    entries.put("bomb", new byte[10_000_000]);
    refused(zip(entries, ZipEntry.DEFLATED), "is compressed, which no entry of a capsule is");
  }

  @Test
  void another_archive_is_refused() throws IOException {
    refused(GoldCase.read(Path.of("samples/silver/response.xlsx")), "intact capsule");
    refused(
        zip(Map.of("manifest.json", "{}".getBytes(StandardCharsets.UTF_8)), ZipEntry.STORED),
        "manifest.json cannot be read");
  }

  @Test
  void a_changed_act_with_a_fitting_manifest_differs() throws IOException {
    Map<String, byte[]> entries = entries(capsule(GoldCase.OFFICE, false));
    String acts = new String(entries.get("acts.ndjson"), StandardCharsets.UTF_8);
    String changed = acts.replace("2026-06-02", "2026-06-01");
    assertThat(changed).isNotEqualTo(acts);
    Replayed replayed = replay(Forged.with(entries, "acts.ndjson", changed));
    assertThat(replayed.deviations()).extracting(Deviation::what).contains("the digest of the act");
  }

  @Test
  void assessors_and_the_organisation_get_it_after_the_decision() throws IOException {
    Actor manager = new Actor("p-0009", Set.of(Role.CLUSTER_MANAGER), id.substring(0, 7));
    Actor foreign = new Actor("p-0010", Set.of(Role.CLUSTER_MANAGER), "FRA-001");
    for (Actor actor : new Actor[] {GoldCase.ANA, manager, foreign, GoldCase.CEM}) {
      assertThatThrownBy(() -> capsule(actor, false)).isInstanceOf(NotPermitted.class);
    }
    cases.grant(id);
    assertThat(capsule(GoldCase.ANA, false)).isEqualTo(capsule(manager, false));
    assertThat(replay(capsule(manager, false)).isSame()).isTrue();
    for (Actor actor : new Actor[] {foreign, GoldCase.CEM}) {
      assertThatThrownBy(() -> capsule(actor, false)).isInstanceOf(NotPermitted.class);
    }
  }
}
