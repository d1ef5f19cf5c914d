package corymb.scheme.label;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.TinyPack;
import corymb.facts.Requirement;
import corymb.facts.Requirement.Kind;
import corymb.scheme.OneChange;
import corymb.scheme.PackReader;
import corymb.scheme.Scheme;
import corymb.scheme.yaml.Fault;
import corymb.scheme.yaml.Status;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Labels, rules about people and times, and peers of the tiny pack; and each fault of them. */
class LabelFaultsTest {

  private static final String FILE = "scheme.yaml";

  private final Scheme scheme = PackReader.read(TinyPack.FILES).scheme();

  private static OneChange change(String old, String changed) {
    return OneChange.of(FILE, old, changed);
  }

  @Test
  void a_label_demands_what_its_entry_says() {
    Label bronze = scheme.labels().get(0);
    Label gold = scheme.labels().get(2);

    assertThat(bronze.requirements())
        .containsExactly(new Requirement("bronze", Kind.ELIGIBILITY, BigDecimal.ZERO));
    assertThat(gold.requirements())
        .containsExactly(
            new Requirement("gold", Kind.ELIGIBILITY, BigDecimal.ZERO),
            new Requirement("gold", Kind.MINIMUMS, BigDecimal.ZERO),
            new Requirement("gold", Kind.POINTS, new BigDecimal("80.0")));
  }

  @Test
  void a_label_knows_its_people_validity_and_procedure() {
    Label gold = scheme.labels().get(2);

    assertThat(gold.assessors()).isEqualTo(2);
    assertThat(gold.blind()).isTrue();
    assertThat(gold.onSite()).isTrue();
    assertThat(gold.showsScore()).isTrue();
    assertThat(gold.validity())
        .isEqualTo(
            new Label.Validity(new Term(24, Status.INFERRED), new Term(36, Status.PROPOSED)));
    assertThat(gold.status()).isEqualTo(Status.PUBLIC);
    assertThat(gold.procedure())
        .containsExactly(
            new Label.Step(
                "two-assessors", "two assessors who score independently and then agree"));
  }

  @Test
  void rules_and_peers_are_numbers_of_the_scheme() {
    assertThat(scheme.rules())
        .isEqualTo(
            new Rules(
                new Rules.History(18, 24, 3, Status.PUBLIC),
                new Rules.Renewal(new Term(6, Status.PROPOSED), new Term(12, Status.PUBLIC)),
                new Rules.Reminders(List.of(6, 3, 1), 2, Status.PROPOSED),
                new Rules.People(3, 2, Status.PROPOSED),
                new Term(30, Status.PROPOSED)));
    assertThat(scheme.peers())
        .isEqualTo(new Peers(5, List.of(4, 8), List.of(15, 41, 81), Status.PROPOSED));
  }

  @Test
  void a_label_demands_eligibility_or_minimums() {
    change("demands: [eligibility]", "demands: [points]")
        .isToldAt(
            "    demands: [points]", "a label demands 'eligibility' or 'minimums', found 'points'");
  }

  @Test
  void peers_have_a_floor_of_1_or_more() {
    String wrong = "the floor of peer groups must be 1 or more; without it nothing is shown";

    change("floor: 5", "floor: 0").isToldAt("  floor: 0", wrong);
    change("floor: 5", "floor: 1").isFine();
  }

  @Test
  void edges_are_whole_numbers() {
    change("ageEdges: [4, 8]", "ageEdges: [4, 8.5]")
        .isToldAt("  ageEdges", "'ageEdges' must list whole numbers, found '8.5'");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "  appeal: {|  x: y\\n  appeal: {|appeal, history, people, reminders, renewal",
        "mostInARow: 2|mostInARow: 2, x: y|adviserYears, mostInARow, status",
        "{fromMonths: 18|{x: y, fromMonths: 18|fromMonths, improvementAreas, status, toMonths",
        "days: 30|days: 30, x: y|days, status",
        "  renewal:\\n    opens|  renewal:\\n    x: y\\n    opens|closes, opens",
        "months: 12|months: 12, x: y|months, status",
        "{monthsBeforeExpiry|{x: y, monthsBeforeExpiry|monthsBeforeExpiry,"
            + " monthsBeforeWindowCloses, status",
        "{assessors: 2|{x: y, assessors: 2|assessors, blind, onSite",
        "{code: interview|{x: y, code: interview|code, text",
        "      first: {months: 24, status: inferred|      x: y\\n      first: {months: 24, status:"
            + " inferred|first, renewal",
        "months: 24, status: inferred|months: 24, status: inferred, x: y|months, status",
        "slogan: Striving|slogan: Striving\\n    x: y|code, demands, people, pointsPercent,"
            + " procedure, showsScore, slogan, status, title, validity",
        "  floor: 5|  floor: 5\\n  x: y|ageEdges, floor, sizeEdges, status",
        "id: tiny|id: tiny\\nx: y|disclaimer, eligibility, id, labels, peers, rules, title, version",
        "  status: proposed\\n  waivedBy|  x: y\\n  status: proposed\\n  waivedBy|criteria, status,"
            + " waivedBy, waiver"
      })
  void an_unknown_key_is_told(String old, String changed, String known) {
    change(old.replace("\\n", "\n"), changed.replace("\\n", "\n"))
        .isToldAt("x: y", "the key 'x' is not known here; known are [" + known + "]");
  }

  @ParameterizedTest
  @CsvSource({
    "'{days: 30, status: proposed}', {days: 30}",
    "'{months: 24, status: inferred}', {months: 24}",
    "'{months: 12, status: public}', {months: 12}"
  })
  void each_term_has_its_own_status(String term, String bare) {
    change(term, bare)
        .isToldAt(bare, "'status' must be one of [public, inferred, proposed], found ''");
  }

  @Test
  void a_label_needs_people_and_validity() {
    assertThat(change("    people: {assessors: 2, blind: true, onSite: true}\n", "").faults())
        .extracting(Fault::message)
        .contains("'people' is missing or of another kind; expected lines of 'key: value'");
  }
}
