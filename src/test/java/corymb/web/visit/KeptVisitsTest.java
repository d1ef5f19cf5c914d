package corymb.web.visit;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.store.BothDatabases;
import corymb.store.database.Database;
import corymb.store.visits.VisitFiles;
import corymb.store.visits.VisitRow;
import corymb.store.visits.Visits;
import corymb.usecase.casework.Casework;
import corymb.usecase.desk.CaseDesk;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Visits in the database, as requests at the same time leave them. */
@BothDatabases
class KeptVisitsTest {

  private final Casework casework;
  private final KeptVisits visits;

  KeptVisitsTest(Database database) {
    casework = new Casework(database.transactions(), CaseDesk.SHELF, Clock.systemUTC());
    visits = new KeptVisits(casework, Duration.ofMinutes(30));
  }

  private Visit found(String id) {
    return Objects.requireNonNull(visits.findById(id));
  }

  private Visit begun() {
    Visit visit = visits.createSession();
    visit.setAttribute("first", "1");
    visits.save(visit);
    return visit;
  }

  @Test
  void two_requests_at_the_same_time_both_keep_what_they_changed() {
    String id = begun().getId();
    Visit one = found(id);
    Visit other = found(id);
    one.setAttribute("one", "a");
    one.removeAttribute("first");
    other.setAttribute("other", "b");
    visits.save(one);
    visits.save(other);
    assertThat(found(id).getAttributeNames()).containsExactlyInAnyOrder("one", "other");
  }

  @Test
  void with_another_id_it_goes_on_with_its_files_and_the_old_id_leads_nowhere() {
    Visit visit = begun();
    String before = visit.getId();
    casework.store().run(in -> VisitFiles.put(in, visit.secret().id(), "f", new byte[600 * 1024]));
    visit.changeSessionId();
    visits.save(visit);
    assertThat(visits.findById(before)).isNull();
    assertThat(found(visit.getId()).<String>getAttribute("first")).isEqualTo("1");
    byte[] file = casework.store().in(in -> VisitFiles.get(in, visit.secret().id(), "f"));
    assertThat(file).hasSize(600 * 1024);
  }

  @Test
  void one_that_was_ended_stays_so_whatever_a_request_under_way_still_keeps() {
    Visit late = begun();
    casework.store().run(in -> VisitFiles.put(in, late.secret().id(), "f", new byte[] {1}));
    visits.deleteById(late.getId());
    late.setAttribute("late", "x");
    visits.save(late);
    late.changeSessionId();
    visits.save(late);
    assertThat(visits.findById(late.getId())).isNull();
    byte[] file = casework.store().in(in -> VisitFiles.get(in, late.secret().id(), "f"));
    assertThat(file).isEmpty();
  }

  @Test
  void one_whose_id_was_changed_a_moment_ago_is_ended_as_well() {
    Visit visit = begun();
    String before = visit.getId();
    visits.during(
        KeptVisits.Need.VISIT,
        () -> {
          Visit known = found(before);
          known.changeSessionId();
          visits.deleteById(known.getId());
        });
    assertThat(visits.findById(before)).isNull();
  }

  @Test
  void contents_that_somebody_put_there_who_has_no_cookie_count_for_nothing() {
    Visit visit = begun();
    String id = visit.secret().id();
    Instant now = casework.now();
    casework
        .store()
        .run(
            in ->
                Visits.replace(
                    in, id, new VisitRow(id, now, now, now.plusSeconds(60), new byte[64])));
    assertThat(visits.findById(visit.getId())).isNull();
  }

  @Test
  void a_page_that_tells_of_a_lost_database_asks_it_no_more() {
    Visit visit = begun();
    visits.during(
        KeptVisits.Need.NONE,
        () -> {
          assertThat(visits.findById(visit.getId())).isNull();
          visit.setAttribute("first", "2");
          visits.save(visit);
        });
    assertThat(found(visit.getId()).<String>getAttribute("first")).isEqualTo("1");
  }

  @Test
  void a_request_reads_its_visit_once() {
    String id = begun().getId();
    visits.during(
        KeptVisits.Need.VISIT,
        () -> {
          Visit known = found(id);
          visits.save(known);
          assertThat(found(id)).isSameAs(known);
        });
    assertThat(found(id)).isNotSameAs(found(id));
  }
}
