package corymb.web.own.upload;

import corymb.store.blob.Digest;
import corymb.usecase.casework.Casework;
import corymb.web.visit.PutAside;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The last files that somebody uploaded while logged in, by their digests. */
final class Uploads {

  private static final int MOST = 4;
  private static final String NAMES = Uploads.class.getName();

  private final PutAside files;

  Uploads(Casework casework) {
    this.files = new PutAside(casework);
  }

  /**
   * Puts a file aside; the oldest is forgotten when there are too many.
   *
   * @return its digest, by which it is found again
   */
  String put(HttpSession session, String name, byte[] bytes) {
    String sha256 = Digest.of(bytes);
    List<String> kept = kept(session);
    kept.removeIf(each -> each.startsWith(sha256));
    kept.add(sha256 + name);
    while (kept.size() > MOST) {
      files.drop(session, digest(kept.remove(0)));
    }
    files.put(session, sha256, bytes);
    session.setAttribute(NAMES, kept);
    return sha256;
  }

  /** A file that was put aside, null when it is there no more. */
  @Nullable Upload find(HttpSession session, String sha256) {
    for (String each : kept(session)) {
      if (digest(each).equals(sha256)) {
        byte[] bytes = files.get(session, sha256);
        return bytes.length == 0 ? null : new Upload(each.substring(sha256.length()), bytes);
      }
    }
    return null;
  }

  /** Digests, each with the name of its file behind it, the oldest first. */
  private static List<String> kept(HttpSession session) {
    List<String> kept = new ArrayList<>();
    if (session.getAttribute(NAMES) instanceof List<?> known) {
      known.forEach(each -> kept.add(String.valueOf(each)));
    }
    return kept;
  }

  private static String digest(String kept) {
    return kept.substring(0, Digest.LENGTH);
  }
}
