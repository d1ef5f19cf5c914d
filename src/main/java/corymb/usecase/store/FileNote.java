package corymb.usecase.store;

import corymb.assessment.actor.Actor;
import corymb.store.audit.AuditTrail;
import corymb.store.blob.Digest;
import corymb.store.database.Database;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Instant;

/** Notes in the audit trail that the whole database left as a file, or came from one. */
final class FileNote {

  private static final String SUBJECT = "database";

  private FileNote() {}

  /** Keeps who did what when, and the SHA-256 of the file. */
  static void keep(Database database, Actor actor, String act, Path file, Instant at) {
    String sha256 = sha256(file);
    database
        .transactions()
        .run(session -> AuditTrail.append(session, actor.person(), act, SUBJECT, sha256, at));
  }

  private static String sha256(Path file) {
    MessageDigest digest = Digest.start();
    try (InputStream stream = new DigestInputStream(Files.newInputStream(file), digest)) {
      stream.transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      throw new UncheckedIOException("the file " + file + " cannot be read again", e);
    }
    return Digest.hex(digest.digest());
  }
}
