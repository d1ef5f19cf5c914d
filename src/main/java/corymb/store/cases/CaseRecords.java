package corymb.store.cases;

import corymb.store.cases.CaseRecord.KeptRow;
import corymb.store.cases.CaseRecord.Standing;
import corymb.store.session.Session;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/** Reads cases as they are kept, without folding their acts. */
public final class CaseRecords {

  private CaseRecords() {}

  /**
   * One case.
   *
   * @throws UnknownCase when there is none
   */
  public static CaseRecord read(Session session, String id) {
    List<KeptRow> acts =
        session
            .sql("select * from case_act where case_id = ? order by nr")
            .param(id)
            .query((set, n) -> new KeptRow(ActRow.read(set), set.getString("sha256")))
            .list();
    return session
        .sql("select * from cluster_case where id = ?")
        .param(id)
        .query((set, n) -> record(set, acts))
        .optional()
        .orElseThrow(() -> new UnknownCase(id));
  }

  private static CaseRecord record(ResultSet set, List<KeptRow> acts) throws SQLException {
    return new CaseRecord(
        set.getString("id"),
        set.getString("organisation"),
        new Standing(
            set.getString("state"),
            set.getInt("acts"),
            set.getString("scheme"),
            set.getString("applied"),
            set.getObject("assessed_on", LocalDate.class),
            set.getObject("opened_on", LocalDate.class)),
        acts);
  }

  /**
   * The ids that follow an id, in their order.
   *
   * @param after an id, empty for the first ones
   * @param most how many at most
   */
  public static List<String> ids(Session session, String after, int most) {
    return session
        .sql("select id from cluster_case where id > ? order by id limit ?")
        .param(after)
        .param(most)
        .query(String.class)
        .list();
  }
}
