package corymb.store.cases;

import corymb.assessment.act.Stamp;
import corymb.store.audit.KeptAct;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * An act as it is kept.
 *
 * @param id the case
 * @param number its number in the case, from 1
 * @param stamp who, when, why
 * @param kind the kind of act
 * @param body the act as JSON
 */
public record ActRow(String id, int number, Stamp stamp, String kind, String body) {

  static ActRow read(ResultSet set) throws SQLException {
    return new ActRow(
        set.getString("case_id"),
        set.getInt("nr"),
        new Stamp(
            set.getString("person"),
            set.getObject("acted_at", OffsetDateTime.class).toInstant(),
            set.getObject("acted_on", LocalDate.class),
            set.getString("reason")),
        set.getString("kind"),
        set.getString("body"));
  }

  /** The digest that the row should have, 64 hexadecimal digits. */
  public String sha256() {
    return kept().sha256();
  }

  /** The row as the audit trail witnesses it. */
  KeptAct kept() {
    return new KeptAct(
        KeptAct.subject(id, number),
        kind,
        stamp.person(),
        stamp.at(),
        stamp.on(),
        stamp.reason(),
        body);
  }
}
