package corymb.store.audit;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.store.BothDatabases;
import corymb.store.audit.AuditFault.Kind;
import corymb.store.session.Session;
import corymb.store.session.Transactions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every watched table has one row here, or two; the trail knows them all. */
@BothDatabases
class WitnessedRowsTest {

  private static final String ROLE = "p-0001/ASSESSOR/";
  private static final String TIE = "p-0001/DNK-001/MEMBER";
  private static final String CERTIFICATE = SixRows.AWARD + "/1";

  private final Transactions transactions;
  private final SixRows trail;

  WitnessedRowsTest(Transactions transactions) {
    this.transactions = transactions;
    this.trail = new SixRows(transactions);
  }

  @BeforeEach
  void a_row_in_every_table() {
    trail.fill();
    trail.change(
        "INSERT INTO person (id, name, email, locked, since, country, salt) VALUES"
            + " ('p-0001', 'Ærø', 'a@b', FALSE, DATE '2026-01-01', NULL, 'aa')",
        "INSERT INTO person_role VALUES ('p-0001', 'ASSESSOR', '')",
        "INSERT INTO tie VALUES ('p-0001', 'DNK-001', 'MEMBER', NULL, DATE '2026-01-01')",
        "INSERT INTO blob VALUES ('ab', 0)",
        "INSERT INTO certificate (number, nr, sha256, status_index, issued_at) VALUES"
            + " ('ECEI-2026-00001', 1, 'ab', 0, TIMESTAMP WITH TIME ZONE '2026-03-29 12:00:00+00')",
        "INSERT INTO snapshot VALUES ('peers', DATE '2026-01-01', 's', 'all', 5, 'ab')");
    note(Watched.PERSON, "p-0001");
    note(Watched.PERSON_ROLE, ROLE);
    note(Watched.TIE, TIE);
    note(Watched.CERTIFICATE, CERTIFICATE);
    note(Watched.SNAPSHOT, "peers");
    assertThat(trail.verify().fault()).isNull();
  }

  private void note(Watched table, String key) {
    transactions.run(session -> Witness.note(session, table, key, "p-0001", "keep", SixRows.NOON));
  }

  @ParameterizedTest
  @CsvSource({
    "organisation, peer_consent = DATE '2026-01-01', DNK-001",
    "organisation, name = 'B', DNK-001",
    "person, locked = TRUE, p-0001",
    "person, email = 'c@d', p-0001",
    "person, salt = 'bb', p-0001",
    "tie, until_on = DATE '2026-01-02', p-0001/DNK-001/MEMBER",
    "award, valid_until = DATE '2099-12-31', ECEI-2026-00001",
    "award, label = 'silver', ECEI-2026-00001",
    "certificate, status_index = 7, ECEI-2026-00001/1",
    "certificate, issued_at = issued_at + INTERVAL '1' SECOND, ECEI-2026-00001/1",
    "certificate, reason = '', ECEI-2026-00001/1",
    "snapshot, organisations = 6, peers"
  })
  void a_changed_row_is_named(String table, String change, String key) {
    trail.change("UPDATE " + table + " SET " + change);
    trail.assertFault(Kind.CHANGED, table + " " + key);
  }

  @ParameterizedTest
  @CsvSource({
    "person_role, p-0001/ASSESSOR/",
    "tie, p-0001/DNK-001/MEMBER",
    "certificate, ECEI-2026-00001/1",
    "snapshot, peers"
  })
  void a_row_that_was_taken_out_is_named(String table, String key) {
    trail.change("DELETE FROM " + table);
    trail.assertFault(Kind.MISSING, table + " " + key);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "organisation | 'DNK-009', name, 'k', country, NULL, NULL, NULL | DNK-009",
        "person_role | person, 'COMMITTEE', '' | p-0001/COMMITTEE/",
        "person_role | person, 'ASSESSOR', 'DNK-001' | p-0001/ASSESSOR/DNK-001",
        "tie | person, organisation, 'ADVISER', NULL, declared_on | p-0001/DNK-001/ADVISER",
        "certificate | number, 2, sha256, 1, issued_at, NULL | ECEI-2026-00001/2",
        "snapshot | 'other', frozen_on, scheme, criteria, 5, sha256 | other"
      })
  void a_row_that_was_added_is_named(String table, String columns, String key) {
    trail.change("INSERT INTO %s SELECT %s FROM %s".formatted(table, columns, table));
    trail.assertFault(Kind.ADDED, table + " " + key);
  }

  @Test
  void a_renamed_row_is_one_that_was_added() {
    trail.change("UPDATE person_role SET role = 'COMMITTEE'");
    trail.assertFault(Kind.ADDED, "person_role p-0001/COMMITTEE/");
  }

  @Test
  void a_row_that_was_taken_out_well_is_not_missed_but_may_not_come_back() {
    trail.change("DELETE FROM person_role");
    note(Watched.PERSON_ROLE, ROLE);
    assertThat(trail.verify().isIntact()).isTrue();
    trail.change("INSERT INTO person_role VALUES ('p-0001', 'ASSESSOR', '')");
    trail.assertFault(Kind.ADDED, "person_role " + ROLE);
  }

  @Test
  void only_the_last_word_on_a_row_counts_and_an_unchanged_row_needs_none() {
    trail.change("UPDATE person SET locked = TRUE");
    note(Watched.PERSON, "p-0001");
    long rows = trail.verify().rows();
    transactions.run(
        session ->
            Witness.noteChanged(session, Watched.PERSON, "p-0001", "p-0001", "keep", SixRows.NOON));
    assertThat(trail.verify()).satisfies(v -> assertThat(v.rows()).isEqualTo(rows));
    assertThat(trail.verify().isIntact()).isTrue();
  }

  @Test
  void what_is_taken_back_is_not_witnessed() {
    long rows = trail.verify().rows();
    transactions.run(
        session ->
            session.unlessThere(
                () -> {
                  Witness.note(session, Watched.PERSON, "p-0001", "p-0001", "keep", SixRows.NOON);
                  session.sql("INSERT INTO blob VALUES ('ab', 0)").update();
                }));
    assertThat(trail.verify().rows()).isEqualTo(rows);
  }

  @Test
  void the_same_name_and_address_have_another_digest_with_another_salt() {
    String before = digest();
    trail.change("UPDATE person SET salt = 'bb'");
    note(Watched.PERSON, "p-0001");
    assertThat(digest()).isNotEqualTo(before).matches("[0-9a-f]{64}");
  }

  private String digest() {
    return transactions.in(
        session ->
            session
                .sql("SELECT digest FROM audit WHERE subject = 'person:p-0001' ORDER BY nr DESC")
                .withMaxRows(1)
                .query(String.class)
                .single());
  }

  @ParameterizedTest
  @EnumSource
  void the_digest_covers_every_column(Watched table) {
    assertThat(table.columns())
        .containsExactlyInAnyOrderElementsOf(
            transactions.<List<String>>in(session -> columns(session, table)));
  }

  private static List<String> columns(Session session, Watched table) {
    List<String> found = new ArrayList<>();
    try (ResultSet row =
        session
            .connection()
            .createStatement()
            .executeQuery("SELECT * FROM " + table.table() + " WHERE 1 = 0")) {
      for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
        found.add(row.getMetaData().getColumnName(i).toLowerCase(Locale.ROOT));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return found;
  }
}
