package corymb.web.own.upload;

import corymb.store.blob.Digest;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** The last files that somebody uploaded while logged in, by their digests. */
final class Uploads {

  private static final int MOST = 4;
  private static final String NAMES = Uploads.class.getName();

  private Uploads() {}

  /**
   * Puts a file aside; the oldest is forgotten when there are too many.
   *
   * @return its digest, by which it is found again
   */
  static String put(HttpSession session, String name, byte[] bytes) {
    String sha256 = Digest.of(bytes);
    synchronized (session) {
      Deque<?> before = session.getAttribute(NAMES) instanceof Deque<?> d ? d : new ArrayDeque<>();
      Deque<String> digests = new ArrayDeque<>();
      before.forEach(each -> digests.add(String.valueOf(each)));
      digests.remove(sha256);
      digests.addLast(sha256);
      while (digests.size() > MOST) {
        session.removeAttribute(NAMES + digests.removeFirst());
      }
      session.setAttribute(NAMES, digests);
      session.setAttribute(NAMES + sha256, Upload.of(name, bytes));
    }
    return sha256;
  }

  /** A file that was put aside, null when it is there no more. */
  static @Nullable Upload find(HttpSession session, String sha256) {
    return session.getAttribute(NAMES + sha256) instanceof Upload upload ? upload : null;
  }
}
