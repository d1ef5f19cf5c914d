package corymb.report.register;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.label.award.AwardStatus;
import corymb.label.register.RegisterChange;
import corymb.label.register.RegisterChange.Kind;
import corymb.report.register.RegisterFeed.Site;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class RegisterFeedTest {

  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final Site SITE = site("https://labels.example");

  @Test
  void a_feed_has_all_that_atom_demands() {
    Element feed = feed(List.of(change(Kind.AWARDED, "2026-03-01", "Øresund")), SITE);
    assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
    assertThat(feed.getLocalName()).isEqualTo("feed");
    assertThat(UUID.fromString(Xml.text(feed, "id").substring("urn:uuid:".length()))).isNotNull();
    assertThat(Xml.text(feed, "title")).isEqualTo("Labels & changes");
    assertThat(OffsetDateTime.parse(Xml.text(feed, "updated"))).hasToString("2026-03-01T00:00Z");
    assertThat(Xml.text(Xml.children(feed, "author").get(0), "name")).isEqualTo("The secretariat");
    assertThat(Xml.children(feed, "link"))
        .extracting(link -> link.getAttribute("rel") + " " + link.getAttribute("href"))
        .containsExactly(
            "self https://labels.example/register.atom", "alternate https://labels.example/");
  }

  @Test
  void an_entry_says_what_changed_and_where_to_look_it_up() {
    Element feed = feed(List.of(change(Kind.AWARDED, "2026-03-01", "Øresund <Clean>")), SITE);
    Element entry = Xml.children(feed, "entry").get(0);
    assertThat(Xml.text(entry, "title")).isEqualTo("Gold of Øresund <Clean> was awarded");
    assertThat(OffsetDateTime.parse(Xml.text(entry, "updated"))).hasToString("2026-03-01T00:00Z");
    assertThat(Xml.text(entry, "content"))
        .isEqualTo(
            "Øresund <Clean>, Denmark; Gold, number ECEI-2026-00001, valid until 31 December 2028;"
                + " status: valid");
    assertThat(Xml.children(entry, "link").get(0).getAttribute("href"))
        .isEqualTo("https://labels.example/verify/ECEI-2026-00001");
    assertThat(Xml.children(entry, "category").get(0).getAttribute("term")).isEqualTo("awarded");
  }

  @Test
  void every_kind_of_change_has_its_words() {
    List<RegisterChange> changes = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      changes.add(change(kind, "2026-03-01", "A"));
    }
    assertThat(Xml.children(feed(changes, SITE), "entry"))
        .extracting(entry -> Xml.text(entry, "title"))
        .containsExactly(
            "Gold of A was awarded",
            "Gold of A was renewed",
            "Gold of A was taken into the register",
            "Gold of A was suspended",
            "Gold of A was reinstated",
            "Gold of A was withdrawn",
            "Gold of A was superseded by a later label",
            "Gold of A has expired");
  }

  @Test
  void the_id_of_a_change_stays_the_same_whatever_follows() {
    RegisterChange first = change(Kind.AWARDED, "2026-03-01", "A");
    RegisterChange renamed = change(Kind.AWARDED, "2026-03-01", "B");
    RegisterChange later = change(Kind.SUSPENDED, "2026-05-01", "A");
    String id = ids(List.of(first), SITE).get(0);
    assertThat(id).isEqualTo("urn:uuid:cea4e40c-bf65-395d-9a78-8262fc3ed07a");
    assertThat(ids(List.of(later, renamed), SITE)).hasSize(2).doesNotHaveDuplicates().contains(id);
    assertThat(ids(List.of(first), site("https://other.example"))).doesNotContain(id);
  }

  @Test
  void ids_differ_by_number_kind_and_day() {
    assertThat(
            ids(
                List.of(
                    change(Kind.SUSPENDED, "2026-03-01", "A"),
                    change(Kind.SUSPENDED, "2026-03-02", "A"),
                    change(Kind.REINSTATED, "2026-03-02", "A")),
                SITE))
        .doesNotHaveDuplicates();
  }

  @Test
  void a_feed_without_changes_was_updated_on_its_day() {
    Element feed = feed(List.of(), SITE);
    assertThat(Xml.text(feed, "updated")).isEqualTo("2026-11-21T00:00:00Z");
    assertThat(Xml.children(feed, "entry")).isEmpty();
  }

  @Test
  void what_xml_does_not_allow_is_replaced() {
    String bad = "A\u0000\u001b\ud800B\u202eC\ufffe";
    Element entry =
        Xml.children(feed(List.of(change(Kind.AWARDED, "2026-03-01", bad)), SITE), "entry").get(0);
    assertThat(Xml.text(entry, "title")).isEqualTo("Gold of A���BC� was awarded");
  }

  private static RegisterChange change(Kind kind, String on, String name) {
    return new RegisterChange(kind, LocalDate.parse(on), Entries.entry(name, AwardStatus.VALID));
  }

  private static List<String> ids(List<RegisterChange> changes, Site site) {
    return Xml.children(feed(changes, site), "entry").stream()
        .map(entry -> Xml.text(entry, "id"))
        .toList();
  }

  private static Element feed(List<RegisterChange> changes, Site site) {
    return Xml.read(RegisterFeed.write(Entries.DAY, changes, Entries.WORDS, site));
  }

  private static Site site(String base) {
    return new Site(
        base + "/register.atom",
        base + "/",
        base + "/verify/",
        "Labels & changes",
        "The secretariat");
  }
}
