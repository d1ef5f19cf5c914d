package corymb.web.visit;

import corymb.store.visits.VisitFiles;
import corymb.usecase.casework.Casework;
import jakarta.servlet.http.HttpSession;

/** Files that are kept as long as a visit lasts, on every node. */
public final class PutAside {

  private final Casework casework;

  /** In the database of a casework. */
  public PutAside(Casework casework) {
    this.casework = casework;
  }

  private static String visit(HttpSession session) {
    return new Secret(session.getId()).id();
  }

  /** Keeps a file, by its digest. */
  public void put(HttpSession session, String sha256, byte[] bytes) {
    casework.store().run(in -> VisitFiles.put(in, visit(session), sha256, bytes));
  }

  /** The bytes of a file, none when it is not there. */
  public byte[] get(HttpSession session, String sha256) {
    return casework.store().in(in -> VisitFiles.get(in, visit(session), sha256));
  }

  /** Forgets a file. */
  public void drop(HttpSession session, String sha256) {
    casework.store().run(in -> VisitFiles.drop(in, visit(session), sha256));
  }
}
