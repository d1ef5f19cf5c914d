package corymb.spark;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.benchmark.synthetic.SyntheticPortfolio;
import corymb.cli.Corymb;
import corymb.facts.Answer;
import corymb.facts.Value;
import corymb.intake.json.AnswersWriter;
import corymb.scheme.Pack;
import corymb.usecase.PackShelf;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SparkRatingTest {

  private static final int INVENTED = 400;
  private static final String DAY = "2026-11-21";
  private static final Path WORKED = Path.of("src/test/resources/corymb/worked/answers.ndjson");
  private static final List<String> ODD =
      List.of(
          "",
          "{\"scheme\": \"ecei\", ",
          " \t",
          "no JSON at all",
          "{}",
          "\u00fc\u2028\u0000",
          "[1]\r");

  @TempDir private static Path folder;
  private static SparkSession spark;
  private static Path file;
  private static List<String> expected;

  @BeforeAll
  static void begin() throws IOException {
    Sessions.quieten();
    // many small blocks, so that lines are cut and counted as those of a very large file
    spark =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", false)
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.sql.shuffle.partitions", 2)
            .config("spark.sql.files.maxPartitionBytes", 50_000)
            .config("spark.sql.files.openCostInBytes", 0)
            .config("spark.sql.warehouse.dir", folder.resolve("warehouse").toString())
            .getOrCreate();
    file = Files.write(folder.resolve("an swers%20.ndjson"), lines());
    expected = assessed();
  }

  @AfterAll
  static void end() {
    spark.stop();
  }

  /** The worked examples, the samples, organisations that are invented, and lines that are odd. */
  private static List<String> lines() throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(WORKED));
    try (Stream<Path> samples = Files.list(Path.of("samples"))) {
      for (Path sample : samples.map(each -> each.resolve("answers.json")).sorted().toList()) {
        if (Files.exists(sample)) {
          lines.add(Files.readString(sample).replaceAll("\\R", " "));
        }
      }
    }
    Pack pack = PackShelf.builtIn().first().pack();
    SyntheticPortfolio.generate(pack, SyntheticPortfolio.SEED).stream()
        .limit(INVENTED)
        .forEach(each -> lines.add(answers(pack, each.response().answers().values())));
    for (int i = 0; i < ODD.size(); i++) {
      lines.add(i * 50, ODD.get(i));
    }
    return lines;
  }

  private static String answers(Pack pack, Iterable<Answer> given) {
    Map<String, String> texts = new TreeMap<>();
    for (Answer answer : given) {
      Value value = answer.value();
      if (value != null) {
        texts.put(answer.question(), value.text());
      }
    }
    return new String(AnswersWriter.write(pack, texts), StandardCharsets.UTF_8);
  }

  /** What the command line says, on its pool of threads. */
  private static List<String> assessed() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream before = System.out;
    try {
      System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
      Corymb.run("assess", file.toString(), "--format", "json", "--peers", "none", "--on", DAY);
    } finally {
      System.setOut(before);
    }
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }

  private static List<String> results(Dataset<Row> rated) {
    return rated.select("source", "result").collectAsList().stream()
        .sorted(Comparator.comparingInt(SparkRatingTest::line))
        .map(row -> row.getString(1))
        .toList();
  }

  private static int line(Row row) {
    return Integer.parseInt(row.getString(0).replace("an swers%20.ndjson:", ""));
  }

  private static String path(String name) {
    return folder.resolve(name).toString();
  }

  @Test
  void results_are_those_of_the_command_line_byte_for_byte_also_through_parquet_and_back() {
    int status =
        RateResponses.run(
            file.toString(), "-o", path("rated"), "--keep", path("kept"), "--on", DAY);
    assertThat(status).as("some have errors").isEqualTo(1);
    Dataset<Row> rated = spark.read().parquet(path("rated"));
    assertThat(rated.javaRDD().getNumPartitions()).isGreaterThan(2);
    assertThat(expected).hasSizeGreaterThan(INVENTED);
    assertThat(results(rated)).isEqualTo(expected);

    RateResponses.run("--parquet", path("kept"), "-o", path("again"), "--on", DAY);
    assertThat(results(spark.read().parquet(path("again")))).isEqualTo(expected);
  }

  @Test
  void lines_keep_their_numbers_and_results_when_their_file_is_cut_into_blocks() {
    Dataset<Row> given = Responses.ofLines(spark, List.of(file.toString()));
    assertThat(given.javaRDD().getNumPartitions()).isGreaterThan(2);
    Packs packs = Packs.withDraft(java.time.LocalDate.parse(DAY), Path.of("rules/ecei/1.0.0"));
    Dataset<Row> rated = RatedRows.of(given, packs).cache();
    assertThat(results(rated)).as("by the pack of a folder").isEqualTo(expected);

    List<Row> faulty = rated.where("not complete").collectAsList();
    assertThat(faulty).as("odd lines that are not blank, and one sample").hasSize(ODD.size() - 1);
    assertThat(faulty)
        .allSatisfy(
            row -> {
              assertThat(row.getList(row.fieldIndex("problems"))).isNotEmpty();
              assertThat(row.isNullAt(row.fieldIndex("points"))).isTrue();
              assertThat(row.isNullAt(row.fieldIndex("label"))).isTrue();
            });
    assertThat(columnsAgree(rated)).isEqualTo(expected.size());
    assertThat(
            Summary.of(rated).collectAsList().stream()
                .collect(Collectors.summingLong(row -> row.getLong(3))))
        .as("every response is counted once")
        .isEqualTo(expected.size());
  }

  /** How many rows say in their columns what their result says. */
  private static long columnsAgree(Dataset<Row> rated) {
    return rated
        .where(
            "complete = cast(get_json_object(result, '$.complete') as boolean)"
                + " and source = get_json_object(result, '$.source.name')"
                + " and points <=> cast(get_json_object(result, '$.score.points') as int)"
                + " and percent <=> cast(get_json_object(result, '$.score.percent') as decimal(4, 1))"
                + " and label <=> get_json_object(result, '$.indicative')"
                + " and indicators[4].points"
                + " <=> cast(get_json_object(result, '$.indicators[4].points') as int)"
                + " and indicators[4].measure <=> get_json_object(result, '$.indicators[4].measure')")
        .count();
  }

  @Test
  void a_wrong_command_line_or_input_is_told_and_leaves_nothing_behind() throws IOException {
    assertThat(RateResponses.run(file.toString())).as("no -o").isEqualTo(2);
    assertThat(RateResponses.run(file.toString(), "-o", path("o"), "--rules", "nowhere"))
        .isEqualTo(2);
    assertThat(RateResponses.run(path("nowhere.ndjson"), "-o", path("o"))).isEqualTo(3);
    spark.range(2).write().parquet(path("foreign"));
    assertThat(RateResponses.run("--parquet", path("foreign"), "-o", path("o"))).isEqualTo(3);
    assertThat(folder.resolve("o")).doesNotExist();
    Path empty = Files.createFile(folder.resolve("empty.ndjson"));
    assertThat(RateResponses.run(empty.toString(), "-o", path("none"))).isZero();
    assertThat(spark.read().schema(RatedRows.SCHEMA).parquet(path("none")).count()).isZero();
    assertThat(RateResponses.run(empty.toString(), "-o", path("none"))).as("is there").isEqualTo(3);
  }
}
