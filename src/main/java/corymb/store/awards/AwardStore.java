package corymb.store.awards;

import corymb.label.award.Award;
import corymb.label.award.AwardAct;
import corymb.label.award.AwardHistory;
import corymb.label.award.Awards;
import corymb.label.award.Levels;
import corymb.store.audit.AuditTrail;
import corymb.store.audit.KeptAct;
import corymb.store.audit.Watched;
import corymb.store.audit.Witness;
import corymb.store.session.Moments;
import corymb.store.session.Session;
import corymb.store.sql.Parameters;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps awards and the acts on them; both are added, never changed. */
public final class AwardStore {

  private static final String ALL = "select * from award ";
  private static final String ORDER = " order by decided_on, number";

  private AwardStore() {}

  /** Keeps a new award. */
  public static void add(Session session, Award award, String person, Instant at) {
    session
        .sql(
            "insert into award (number, case_id, organisation, label, scheme, decided_on,"
                + " valid_from, valid_until, kind, previous) values (?,?,?,?,?,?,?,?,?,?)")
        .params(
            Parameters.of(
                award.number(),
                award.caseId(),
                award.organisation(),
                award.label(),
                award.scheme(),
                award.decidedOn(),
                award.validFrom(),
                award.validUntil(),
                award.kind().name(),
                award.previous()))
        .update();
    Witness.note(session, Watched.AWARD, award.number(), person, "award", at);
  }

  /** Keeps the last act on an award. */
  public static void append(Session session, AwardHistory history, Instant at) {
    int number = history.acts().size();
    AwardAct act = history.acts().get(number - 1);
    KeptAct kept =
        new KeptAct(
            KeptAct.subject(history.award().number(), number),
            act.kind().name(),
            act.person(),
            at,
            act.on(),
            act.reason(),
            "");
    session
        .sql(
            "insert into award_act (number, nr, kind, person, acted_at, acted_on, reason, sha256)"
                + " values (?,?,?,?,?,?,?,?)")
        .params(
            history.award().number(),
            number,
            act.kind().name(),
            act.person(),
            Moments.parameter(at),
            act.on(),
            act.reason(),
            kept.sha256())
        .update();
    AuditTrail.append(session, kept);
  }

  /** All awards. */
  public static Awards all(Session session, Levels levels) {
    return awards(
        session.sql(ALL + ORDER).query((set, n) -> award(set)).list(),
        acts(
            session
                .sql("select * from award_act order by number, nr")
                .query(AwardStore::act)
                .list()),
        levels);
  }

  /** The awards of one organisation. */
  public static Awards of(Session session, String organisation, Levels levels) {
    List<Award> awards =
        session
            .sql(ALL + "where organisation = ?" + ORDER)
            .param(organisation)
            .query((set, n) -> award(set))
            .list();
    List<Numbered> acts =
        session
            .sql(
                "select a.* from award_act a join award w on w.number = a.number"
                    + " where w.organisation = ? order by a.number, a.nr")
            .param(organisation)
            .query(AwardStore::act)
            .list();
    return awards(awards, acts(acts), levels);
  }

  /** The award with the number, empty when there is none. */
  public static Optional<Award> find(Session session, String number) {
    return session
        .sql(ALL + "where number = ?")
        .param(number)
        .query((set, n) -> award(set))
        .optional();
  }

  /**
   * The award with the number, locked until the transaction ends, so that what is done to it comes
   * one after the other.
   *
   * @throws UnknownAward when there is none
   */
  public static Award lock(Session session, String number) {
    return session
        .sql(ALL + "where number = ? for update")
        .param(number)
        .query((set, n) -> award(set))
        .optional()
        .orElseThrow(() -> new UnknownAward(number));
  }

  /** The award of a case, empty when it has none. */
  public static Optional<Award> ofCase(Session session, String caseId) {
    return session
        .sql(ALL + "where case_id = ?" + ORDER)
        .param(caseId)
        .query((set, n) -> award(set))
        .list()
        .stream()
        .reduce((first, second) -> second);
  }

  private record Numbered(String number, AwardAct act) {}

  private static Awards awards(
      List<Award> awards, Map<String, List<AwardAct>> acts, Levels levels) {
    return new Awards(
        awards.stream()
            .map(award -> new AwardHistory(award, acts.getOrDefault(award.number(), List.of())))
            .toList(),
        levels);
  }

  private static Map<String, List<AwardAct>> acts(List<Numbered> all) {
    Map<String, List<AwardAct>> byNumber = new LinkedHashMap<>();
    all.forEach(
        each -> byNumber.computeIfAbsent(each.number(), n -> new ArrayList<>()).add(each.act()));
    return byNumber;
  }

  private static Numbered act(ResultSet set, int n) throws SQLException {
    return new Numbered(
        set.getString("number"),
        new AwardAct(
            AwardAct.Kind.valueOf(set.getString("kind")),
            set.getString("person"),
            set.getObject("acted_on", LocalDate.class),
            set.getString("reason")));
  }

  private static Award award(ResultSet set) throws SQLException {
    return new Award(
        set.getString("number"),
        set.getString("case_id"),
        set.getString("organisation"),
        set.getString("label"),
        set.getString("scheme"),
        set.getObject("decided_on", LocalDate.class),
        set.getObject("valid_from", LocalDate.class),
        set.getObject("valid_until", LocalDate.class),
        Award.Kind.valueOf(set.getString("kind")),
        set.getString("previous"));
  }
}
