package corymb.store.backup;

import corymb.store.access.ApiToken;
import corymb.store.access.ApiTokens;
import corymb.store.access.Identities;
import corymb.store.access.Identity;
import corymb.store.access.Logins;
import corymb.store.access.RecoveryCodes;
import corymb.store.audit.AuditTrail;
import corymb.store.audit.KeptAct;
import corymb.store.audit.Watched;
import corymb.store.audit.Witness;
import corymb.store.blob.Blobs;
import corymb.store.database.Database;
import corymb.store.reminder.LetterAttempt;
import corymb.store.reminder.LetterLog;
import corymb.store.reminder.ReminderRow;
import corymb.store.session.Moments;
import corymb.store.session.Session;
import corymb.store.work.Done;
import corymb.store.work.Outcome;
import corymb.store.work.WorkItems;
import corymb.store.work.WorkKind;
import corymb.store.work.WorkParts;
import corymb.store.work.WorkState;
import corymb.store.work.Works;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Rows for every table, with what data may be like at its oddest. */
final class OddContents {

  private static final LocalDate LEAP_DAY = LocalDate.of(2028, 2, 29);
  private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
  private static final Instant LONG_AGO = Instant.parse("1899-12-31T23:59:59.999999Z");
  private static final Instant NOW = Instant.parse("2026-10-25T00:30:00.000001Z");
  private static final String ODD =
      " \"'\\\n\r\t\b\u0001\u007f\u0085\u2028\u200f\ufeff{}[]<&>;--%s ${x} æøå Ω 漢字 🧭 e\u0301 ";

  private static final Map<String, Watched> WITNESSED =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("DNK-001", Watched.ORGANISATION),
              Map.entry("DNK-002", Watched.ORGANISATION),
              Map.entry("SWE-001", Watched.ORGANISATION),
              Map.entry("p-0001", Watched.PERSON),
              Map.entry("p-0002", Watched.PERSON),
              Map.entry("p-0001/ASSESSOR/", Watched.PERSON_ROLE),
              Map.entry("p-0001/CLUSTER_MANAGER/DNK-001", Watched.PERSON_ROLE),
              Map.entry("p-0001/DNK-001/ADVISER", Watched.TIE),
              Map.entry("ECEI-2026-00001", Watched.AWARD),
              Map.entry("ECEI-2026-00002", Watched.AWARD),
              Map.entry("ECEI-2026-00001/1", Watched.CERTIFICATE),
              Map.entry("z", Watched.SNAPSHOT),
              Map.entry("Z", Watched.SNAPSHOT),
              Map.entry("-", Watched.SNAPSHOT),
              Map.entry("_", Watched.SNAPSHOT)));

  private OddContents() {}

  static void fill(Database database) {
    database
        .transactions()
        .run(
            session -> {
              organisations(session);
              people(session);
              String blob = blobs(session);
              cases(session);
              awards(session, blob);
              WITNESSED.forEach(
                  (key, table) -> Witness.note(session, table, key, "p-0001", "fill", NOW));
              session.sql("INSERT INTO counter VALUES ('big', 9223372036854775807)").update();
              session.sql("INSERT INTO counter VALUES ('', -1)").update();
              reminders(session);
              drafts(session);
              logIns(session);
              works(session);
            });
  }

  private static void organisations(Session session) {
    organisation(session, "DNK-001", ODD, null, null, null);
    organisation(session, "DNK-002", "", "", "x".repeat(2000), LEAP_DAY);
    organisation(session, "SWE-001", "n".repeat(500), ODD, ODD, FIRST);
  }

  private static void organisation(
      Session session,
      String id,
      String name,
      @Nullable String portfolio,
      @Nullable String website,
      @Nullable LocalDate consent) {
    session
        .sql("INSERT INTO organisation VALUES (?, ?, ?, 'DK', ?, ?, CAST(? AS DATE))")
        .params(Arrays.asList(id, name, id + name, portfolio, website, consent))
        .update();
  }

  private static void people(Session session) {
    session
        .sql("INSERT INTO person VALUES ('p-0001', 'Ærø', 'a@b', TRUE, ?, NULL, 'fr', '01')")
        .param(LAST)
        .update();
    session
        .sql("INSERT INTO person VALUES ('p-0002', ?, 'ü@b', FALSE, ?, 'DK', NULL, '')")
        .param(ODD)
        .param(LEAP_DAY)
        .update();
    session.sql("INSERT INTO person_role VALUES ('p-0001', 'ASSESSOR', '')").update();
    session
        .sql("INSERT INTO tie VALUES ('p-0001', 'DNK-001', 'ADVISER', ?, ?)")
        .param(LAST)
        .param(FIRST)
        .update();
    session.sql("INSERT INTO person_role VALUES ('p-0001', 'CLUSTER_MANAGER', 'DNK-001')").update();
  }

  private static String blobs(Session session) {
    Blobs.put(session, new byte[0]);
    byte[] bytes = new byte[600_000];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 31 >> 3);
    }
    return Blobs.put(session, bytes);
  }

  private static void cases(Session session) {
    for (String id : new String[] {"DNK-001-202503-0002", "DNK-001-202503-0001"}) {
      session
          .sql(
              "INSERT INTO cluster_case VALUES (?, 'DNK-001', 2, 'rated', 'ecei/1.0.0', ?, ?, ?,"
                  + " ?)")
          .params(
              Arrays.asList(
                  id, id.endsWith("1") ? null : "gold", FIRST, LAST, Moments.parameter(LONG_AGO)))
          .update();
      act(session, id, 10, null, "{}");
      act(session, id, 9, ODD, "{\"text\":\"" + "å🧭".repeat(70_000) + ODD + "\"}");
    }
    session
        .sql(
            "INSERT INTO case_assessor VALUES ('DNK-001-202503-0001', 'p-0001', 2, ?, TRUE,"
                + " 2147483647, FALSE, TRUE, FALSE)")
        .param(LEAP_DAY)
        .update();
    session
        .sql("INSERT INTO response_digest VALUES (?, 'DNK-001-202503-0001')")
        .param("ab".repeat(32))
        .update();
  }

  private static void act(
      Session session, String id, int nr, @Nullable String reason, String body) {
    KeptAct act =
        new KeptAct(KeptAct.subject(id, nr), "rate", "p-0001", LONG_AGO, LEAP_DAY, reason, body);
    session
        .sql("INSERT INTO case_act VALUES (?, ?, 'p-0001', ?, ?, 'rate', ?, ?, ?)")
        .params(
            Arrays.asList(
                id, nr, Moments.parameter(LONG_AGO), LEAP_DAY, reason, body, act.sha256()))
        .update();
    AuditTrail.append(session, act);
  }

  private static void awards(Session session, String blob) {
    // the later number comes first, and it follows on the other
    award(session, "ECEI-2026-00001", "ECEI-2026-00002");
    award(session, "ECEI-2026-00002", null);
    KeptAct act = new KeptAct("ECEI-2026-00001#1", "SUSPENDED", "p-0001", NOW, LEAP_DAY, ODD, "");
    session
        .sql(
            "INSERT INTO award_act VALUES ('ECEI-2026-00001', 1, 'SUSPENDED', 'p-0001', ?, ?, ?,"
                + " ?)")
        .params(Arrays.asList(Moments.parameter(NOW), LEAP_DAY, ODD, act.sha256()))
        .update();
    AuditTrail.append(session, act);
    session
        .sql(
            "INSERT INTO certificate (number, nr, sha256, status_index, issued_at) VALUES"
                + " ('ECEI-2026-00001', 1, ?, 7, ?)")
        .param(blob)
        .param(Moments.parameter(NOW))
        .update();
    for (String name : new String[] {"z", "Z", "é", "a b", "🧭", "_"}) {
      session.sql("INSERT INTO counter VALUES (?, 0)").param(name).update();
    }
    for (String name : new String[] {"z", "Z", "-", "_"}) {
      session
          .sql("INSERT INTO snapshot VALUES (?, ?, 'ecei/1.0.0', ?, -5, ?)")
          .params(Arrays.asList(name, LEAP_DAY, ODD, blob))
          .update();
    }
  }

  private static void award(Session session, String number, @Nullable String previous) {
    session
        .sql("INSERT INTO award VALUES (?, NULL, 'DNK-002', 'gold', 's', ?, ?, ?, 'FIRST', ?)")
        .params(Arrays.asList(number, FIRST, LEAP_DAY, LAST, previous))
        .update();
  }

  private static void reminders(Session session) {
    LetterLog.note(
        session,
        new LetterAttempt(
            NOW,
            new ReminderRow.Key("ECEI-2026-00001", "expiry-6", LEAP_DAY),
            "p-0000",
            List.of("p-0001", "p-0002"),
            false,
            "the mail server said \"no\";\n\u00e9"));
    for (Instant sent : new Instant[] {null, NOW}) {
      session
          .sql(
              "INSERT INTO reminder (subject, kind, due_on, queued_at, claimed_at, sent_at)"
                  + " VALUES ('ECEI-2026-00001', ?, ?, ?, CAST(? AS TIMESTAMP WITH TIME ZONE),"
                  + " CAST(? AS TIMESTAMP WITH TIME ZONE))")
          .params(
              Arrays.asList(
                  sent == null ? "expiry-6" : "expiry-3",
                  LEAP_DAY,
                  Moments.parameter(LONG_AGO),
                  sent == null ? null : Moments.parameter(LONG_AGO),
                  sent == null ? null : Moments.parameter(sent)))
          .update();
    }
  }

  private static void drafts(Session session) {
    for (String answer : new String[] {"", ODD}) {
      session
          .sql("INSERT INTO draft_answer VALUES ('DNK-001', ?, ?, ?, 'p-0001')")
          .params("team.fte" + answer.length(), answer, Moments.parameter(NOW))
          .update();
    }
  }

  private static void logIns(Session session) {
    session
        .sql(
            "INSERT INTO login (person, password, failures, closed_until, totp_step, changed_at)"
                + " VALUES ('p-0001', ?, -1, ?, NULL, ?)")
        .params(ODD, Moments.parameter(NOW), Moments.parameter(LONG_AGO))
        .update();
    Logins.setPassword(session, "p-0002", ODD, LONG_AGO);
    Logins.setTotp(session, "p-0002", "GEZDGNBVGY3TQOJQ", Long.MAX_VALUE, NOW);
    RecoveryCodes.replace(session, "p-0002", List.of("ab".repeat(32), "cd".repeat(32)));
    Identities.link(session, new Identity("https://id.example/" + ODD, ODD), "p-0002", LONG_AGO);
    session
        .sql(
            "INSERT INTO one_time_link (digest, purpose, person, expires_at)"
                + " VALUES (?, 'FIRST', NULL, ?)")
        .params("cd".repeat(32), Moments.parameter(NOW))
        .update();
    ApiTokens.add(
        session,
        new ApiToken("a".repeat(64), "p-0002", "<&>\"'", ApiToken.Scope.WRITE, LONG_AGO, NOW));
  }

  private static void works(Session session) {
    String id = Works.add(session, WorkKind.IMPORT, "p-0001", NOW, ODD);
    WorkItems.add(session, id, 2, ODD, new Done(Outcome.FAILED, null, ODD));
    WorkItems.add(session, id, 1, "");
    WorkParts.put(session, id, 1, new byte[300_000]);
    Works.begin(session, id, LONG_AGO);
    Works.end(session, id, WorkState.FAILED, ODD, NOW);
    Works.add(session, WorkKind.RERATING, "p-0000", LONG_AGO, "");
  }
}
