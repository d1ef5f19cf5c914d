package corymb.store.capsule;

import corymb.assessment.judgement.Earlier;
import corymb.scheme.Pack;
import corymb.scheme.PackFiles;
import corymb.store.blob.BlobMissing;
import corymb.store.blob.Blobs;
import corymb.store.blob.Digest;
import corymb.store.capsule.Manifest.Entry;
import corymb.store.capsule.Manifest.PackName;
import corymb.store.cases.CaseRecord;
import corymb.store.session.Session;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Puts a case into a capsule. */
public final class CapsuleWriter {

  /** The folders of bytes that acts name. */
  public enum Folder {
    /** What the organisation handed in. */
    RESPONSES,
    /** Agreed and corrected answers. */
    ANSWERS,
    /** Results. */
    RESULTS,
    /** Snapshots of peers. */
    SNAPSHOTS,
    /** Files of evidence. */
    EVIDENCE;

    /** The name of the entry with the digest. */
    String entry(String sha256) {
      return name().toLowerCase(java.util.Locale.ROOT) + "/" + sha256;
    }
  }

  private record Part(Entry entry, Supplier<byte[]> bytes) {}

  private final Session session;
  private final CaseRecord record;
  private final List<Part> parts = new ArrayList<>();
  private final SortedMap<String, PackName> packs = new TreeMap<>();
  private final SortedMap<String, Part> blobs = new TreeMap<>();
  private boolean evidence;

  /** A capsule of a case, with its acts. */
  public CapsuleWriter(Session session, CaseRecord record) {
    this.session = session;
    this.record = record;
    add(ActLines.ENTRY, ActLines.write(record.acts()));
  }

  private void add(String name, byte[] bytes) {
    parts.add(new Part(new Entry(name, bytes.length, Digest.of(bytes)), () -> bytes));
  }

  /** Adds what the judgements looked at, by the numbers of their acts. */
  public void earlier(SortedMap<Integer, List<Earlier>> byAct) {
    add(EarlierLines.ENTRY, EarlierLines.write(byAct));
  }

  /** Adds a whole pack; the same one twice is added once. */
  public void pack(Pack pack, PackFiles files) {
    PackName name = new PackName(pack.name(), pack.digest());
    if (packs.put(pack.name(), name) != null) {
      return;
    }
    files.names().forEach(file -> add(name.folder() + file, files.bytes(file)));
    String lock = files.lock();
    if (lock != null) {
      add(name.folder() + PackFiles.LOCK, lock.getBytes(StandardCharsets.UTF_8));
    }
  }

  /**
   * Adds bytes that are kept; the same bytes twice are added once.
   *
   * @throws BlobMissing when they are not kept
   */
  public void blob(Folder folder, String sha256) {
    evidence |= folder == Folder.EVIDENCE;
    long size = Blobs.size(session, sha256).orElseThrow(() -> new BlobMissing(sha256));
    Entry entry = new Entry(folder.entry(sha256), size, sha256);
    blobs.put(entry.name(), new Part(entry, () -> Blobs.get(session, sha256)));
  }

  /**
   * Writes the capsule.
   *
   * @param program the program that writes it, with its version
   * @param withEvidence whether files of evidence belong inside
   * @param withPeers whether all snapshots of peers are inside
   * @throws IOException when it cannot be written
   */
  public void write(String program, boolean withEvidence, boolean withPeers, OutputStream out)
      throws IOException {
    if (evidence && !withEvidence) {
      throw new IllegalStateException("evidence was added to a capsule that holds none");
    }
    List<Part> all = new ArrayList<>(parts);
    all.addAll(blobs.values());
    Manifest manifest =
        new Manifest(
            Manifest.FORMAT,
            program,
            record.id(),
            record.organisation(),
            record.standing(),
            withEvidence,
            withPeers,
            List.copyOf(packs.values()),
            all.stream().map(Part::entry).toList());
    StoredZip zip = new StoredZip(out);
    zip.add(Manifest.ENTRY, manifest.json());
    for (Part part : all) {
      zip.add(part.entry().name(), part.bytes().get());
    }
    zip.end();
  }
}
