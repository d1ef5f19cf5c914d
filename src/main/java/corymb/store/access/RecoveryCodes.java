package corymb.store.access;

import corymb.store.session.Session;
import java.util.List;

/** Keeps codes for who lost the device of the second step. Of a code only the digest is known. */
public final class RecoveryCodes {

  private RecoveryCodes() {}

  /** Keeps the codes with these digests, and no other ones of the person. */
  public static void replace(Session session, String person, List<String> digests) {
    session.sql("DELETE FROM recovery_code WHERE person = ?").param(person).update();
    for (String digest : digests) {
      session
          .sql("INSERT INTO recovery_code (person, digest) VALUES (?, ?)")
          .params(person, digest)
          .update();
    }
  }

  /**
   * Uses a code up.
   *
   * @return whether it was there; of two who use it at the same moment only one is told so
   */
  public static boolean use(Session session, String person, String digest) {
    return session
            .sql("DELETE FROM recovery_code WHERE person = ? AND digest = ?")
            .params(person, digest)
            .update()
        == 1;
  }

  /** How many codes of the person were not used, from 0. */
  public static int left(Session session, String person) {
    return session
        .sql("SELECT COUNT(*) FROM recovery_code WHERE person = ?")
        .param(person)
        .query(Integer.class)
        .single();
  }
}
