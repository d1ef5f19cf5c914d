package corymb.usecase.desk;

/** What a bad disk does to a database. */
public final class Damage {

  private Damage() {}

  /** Changes the bytes of the response that a case was made of. */
  public static void response(CaseDesk desk, String id) {
    String sha256 = desk.history(id).state().submission().response().sha256();
    desk.casework
        .store()
        .run(
            session ->
                session
                    .sql("update blob_part set content = ? where sha256 = ?")
                    .param(new byte[] {1})
                    .param(sha256)
                    .update());
  }
}
