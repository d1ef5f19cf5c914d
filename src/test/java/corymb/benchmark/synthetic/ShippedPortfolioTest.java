package corymb.benchmark.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.benchmark.Benchmark;
import corymb.benchmark.Benchmark.Shown;
import corymb.benchmark.Benchmark.TooFew;
import corymb.benchmark.Benchmarks;
import corymb.benchmark.Origin;
import corymb.benchmark.PeerGroup;
import corymb.benchmark.PeerRecord;
import corymb.benchmark.Snapshot;
import corymb.benchmark.SnapshotReader;
import corymb.benchmark.SnapshotText;
import corymb.benchmark.synthetic.RatedPortfolio.Rated;
import corymb.facts.GateOutcome.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Write the file anew with {@code mvn test -Dtest=ShippedPortfolioTest -Dcorymb.update=true}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShippedPortfolioTest {

  private static final Path FILE = Path.of("src/main/resources" + SyntheticPortfolio.RESOURCE);
  private static final int KILOBYTES = 300;

  private List<Rated> rated = List.of();

  @BeforeAll
  void rate() throws IOException {
    rated =
        RatedPortfolio.rate(
            SyntheticPortfolio.generate(RatedPortfolio.PACK, SyntheticPortfolio.SEED));
    if (Boolean.getBoolean("corymb.update")) {
      Files.createDirectories(FILE.getParent());
      Files.writeString(FILE, SnapshotText.write(RatedPortfolio.snapshot(rated)));
    }
  }

  @Test
  void the_shipped_file_is_what_the_rules_say_of_the_generated_answers() throws IOException {
    assertThat(Files.readString(FILE))
        .as("the rules or the generator changed: run this test with -Dcorymb.update=true")
        .isEqualTo(SnapshotText.write(RatedPortfolio.snapshot(rated)));
  }

  @Test
  void the_shipped_file_reads_as_the_snapshot_it_was_written_from() throws IOException {
    Snapshot shipped = SnapshotReader.read(Files.readString(FILE));
    assertThat(shipped).isEqualTo(RatedPortfolio.snapshot(rated));
  }

  @Test
  void the_shipped_file_says_that_it_is_synthetic() throws IOException {
    Origin origin = SnapshotReader.read(Files.readString(FILE)).origin();
    assertThat(origin.kind()).isEqualTo(Origin.Kind.SYNTHETIC);
    assertThat(origin.name()).containsIgnoringCase("synthetic");
    assertThat(origin.criteria()).contains("synthetic", Long.toString(SyntheticPortfolio.SEED));
    assertThat(origin.date()).isEqualTo("2026-01-01");
  }

  @Test
  void the_shipped_file_is_small() throws IOException {
    assertThat(Files.size(FILE)).isLessThan(KILOBYTES * 1024L);
  }

  @Test
  void every_level_is_present() {
    assertThat(share(one -> !one.meets("bronze"))).isBetween(50, 180);
    assertThat(share(one -> one.meets("bronze") && !one.meets("silver"))).isBetween(500, 700);
    assertThat(share(one -> one.meets("silver") && !one.meets("gold"))).isBetween(80, 200);
    assertThat(share(one -> one.meets("gold"))).isBetween(100, 200);
  }

  @Test
  void there_are_as_many_holders_of_a_valid_gold_as_published() {
    assertThat(rated.stream().map(Rated::record).filter(one -> one.profile().validGold()).count())
        .isBetween(60L, 120L);
  }

  @Test
  void a_waiver_and_indicators_that_do_not_apply_occur() {
    assertThat(rated)
        .anyMatch(
            one ->
                one.card().eligibility().stream()
                    .anyMatch(c -> c.outcome().outcome() == Outcome.WAIVED));
    assertThat(rated).anyMatch(one -> !one.card().indicator("2.2.4").isScored());
    assertThat(rated).anyMatch(one -> !one.card().indicator("2.3").isScored());
  }

  @Test
  void points_of_different_sections_come_together() {
    assertThat(together("4.1.1", "2.7")).isPositive();
    assertThat(together("4.1.6", "5.2")).isPositive();
    assertThat(together("2.5", "2.6")).isPositive();
    assertThat(together("4.3", "4.1.2")).isPositive();
  }

  @Test
  void older_clusters_do_better_than_young_ones() {
    assertThat(mean(one -> one.profile().years() > 8))
        .isGreaterThan(mean(one -> one.profile().years() < 4));
  }

  @Test
  void a_country_with_few_organisations_shows_nothing_and_a_large_one_does() {
    Snapshot snapshot = RatedPortfolio.snapshot(rated);
    assertThat(country(snapshot, "LI")).isInstanceOf(TooFew.class);
    assertThat(country(snapshot, "MK")).isInstanceOf(TooFew.class);
    assertThat(country(snapshot, "IS")).isInstanceOf(Shown.class);
    assertThat(country(snapshot, "DE")).isInstanceOf(Shown.class);
  }

  private static Benchmark country(Snapshot snapshot, String code) {
    PeerRecord own =
        snapshot.records().stream()
            .filter(one -> one.profile().country().equals(code))
            .findFirst()
            .orElseThrow();
    return Benchmarks.compare(RatedPortfolio.PACK, own, snapshot).stream()
        .filter(benchmark -> benchmark.group().kind() == PeerGroup.Kind.COUNTRY)
        .findFirst()
        .orElseThrow();
  }

  private int share(Predicate<Rated> which) {
    return (int) (rated.stream().filter(which).count() * 1000 / rated.size());
  }

  /** The sign of the covariance of the points of two indicators. */
  private long together(String one, String other) {
    List<PeerRecord> records = rated.stream().map(Rated::record).toList();
    long n = records.size();
    long products = records.stream().mapToLong(r -> points(r, one) * points(r, other)).sum();
    long ones = records.stream().mapToLong(r -> points(r, one)).sum();
    long others = records.stream().mapToLong(r -> points(r, other)).sum();
    return n * products - ones * others;
  }

  private static long points(PeerRecord record, String code) {
    return Objects.requireNonNull(record.value(code).points());
  }

  private long mean(Predicate<PeerRecord> which) {
    List<PeerRecord> all = rated.stream().map(Rated::record).filter(which).toList();
    return all.stream().mapToLong(one -> one.percent().longValue()).sum() / all.size();
  }
}
