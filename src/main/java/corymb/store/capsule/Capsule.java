package corymb.store.capsule;

import corymb.assessment.judgement.Earlier;
import corymb.scheme.PackFiles;
import corymb.store.blob.BlobMissing;
import corymb.store.capsule.Manifest.PackName;
import corymb.store.cases.CaseRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A capsule that was read whole and found intact; evidence was checked and is not kept. */
public final class Capsule {

  private final Manifest manifest;
  private final Map<String, byte[]> entries;
  private final CaseRecord record;
  private final Map<Integer, List<Earlier>> earlier;
  private final Map<String, PackFiles> packs = new LinkedHashMap<>();

  /**
   * From its entries.
   *
   * @throws CapsuleRefused when they do not belong together
   */
  Capsule(Manifest manifest, Map<String, byte[]> entries) {
    this.manifest = manifest;
    this.entries = entries;
    this.record =
        new CaseRecord(
            manifest.id(),
            manifest.organisation(),
            manifest.standing(),
            ActLines.read(manifest.id(), demand(ActLines.ENTRY)));
    this.earlier = EarlierLines.read(demand(EarlierLines.ENTRY));
    manifest.packs().forEach(pack -> packs.put(pack.name(), files(pack)));
  }

  private byte[] demand(String name) {
    byte[] bytes = entries.get(name);
    if (bytes == null) {
      throw new CapsuleRefused("the entry " + name + " is missing");
    }
    return bytes;
  }

  private PackFiles files(PackName pack) {
    Map<String, byte[]> files = new TreeMap<>();
    entries.forEach(
        (name, bytes) -> {
          if (name.startsWith(pack.folder())) {
            files.put(name.substring(pack.folder().length()), bytes);
          }
        });
    PackFiles whole = new PackFiles(files);
    if (!whole.digest().equals(pack.digest())) {
      throw new CapsuleRefused(
          "the files of the pack %s have the digest %s, expected %s"
              .formatted(pack.name(), whole.digest(), pack.digest()));
    }
    return whole;
  }

  /** What it says of itself. */
  public Manifest manifest() {
    return manifest;
  }

  /** The case. */
  public CaseRecord record() {
    return record;
  }

  /** The files of its packs by the names of the packs. */
  public Map<String, PackFiles> packs() {
    return packs;
  }

  /** The earlier benchmarkings that the judgement of that act looked at. */
  public List<Earlier> earlier(int act) {
    return List.copyOf(earlier.getOrDefault(act, List.of()));
  }

  /**
   * A response, answers, a result or the text of a snapshot by its digest.
   *
   * @throws BlobMissing when it is not inside
   */
  public byte[] bytes(String sha256) {
    byte[] bytes = find(sha256);
    if (bytes == null) {
      throw new BlobMissing(sha256);
    }
    return bytes;
  }

  /** Whether bytes with that digest are inside. */
  public boolean holds(String sha256) {
    return find(sha256) != null;
  }

  private byte @Nullable [] find(String sha256) {
    for (CapsuleWriter.Folder folder : CapsuleWriter.Folder.values()) {
      byte[] bytes = entries.get(folder.entry(sha256));
      if (bytes != null) {
        return bytes;
      }
    }
    return null;
  }
}
