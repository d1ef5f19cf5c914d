package corymb.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code assess --standing}, by the sample that meets Silver's content. */
class StandingOptionTest {

  private static final Path PAGE = Path.of("src/docs/standing.md");
  private static final String WRITTEN = "[0-9-]{10}T[0-9:]{8}Z";
  private static final String SAMPLE = "samples/silver/answers.json";

  @TempDir private Path folder;

  private static String example() throws IOException {
    String page = Files.readString(PAGE);
    int start = page.indexOf("```yaml\n") + "```yaml\n".length();
    return page.substring(start, page.indexOf("```", start));
  }

  private Path file(String yaml) throws IOException {
    return Files.writeString(folder.resolve("standing.yaml"), yaml);
  }

  private CommandRun assess(String yaml, String... words) throws IOException {
    List<String> all = new ArrayList<>(List.of("assess", SAMPLE, "--on", "2026-11-21"));
    all.addAll(List.of("--standing", file(yaml).toString()));
    all.addAll(List.of(words));
    return CommandRun.of(all.toArray(String[]::new));
  }

  /** What the JSON says of the judgement. */
  private String judgement(String yaml) throws IOException {
    CommandRun run = assess(yaml, "--format", "json");
    assertThat(run.status()).as(run.err()).isZero();
    return run.out().substring(run.out().indexOf("\"judgement\""));
  }

  /** What the JSON says of Silver. */
  private String silver(String yaml) throws IOException {
    String judgement = judgement(yaml);
    int start = judgement.indexOf("{\"label\":\"silver\"");
    return judgement.substring(start, judgement.indexOf("]}", start) + 2);
  }

  @Test
  void the_example_of_the_page_allows_silver() throws IOException {
    assertThat(judgement(example()))
        .isEqualTo(
            "\"judgement\":{\"labels\":[{\"label\":\"bronze\",\"outcome\":\"allowed\",\"failed\":[]},"
                + "{\"label\":\"silver\",\"outcome\":\"allowed\",\"failed\":[]},"
                + "{\"label\":\"gold\",\"outcome\":\"not-allowed\",\"failed\":["
                + "{\"gate\":\"points\",\"found\":\"65.3 % (98 of 150)\",\"needs\":\"80 % or more (120 of 150)\"},"
                + "{\"gate\":\"procedure two-assessors\",\"found\":\"1 assessor\","
                + "\"needs\":\"two assessors who score independently and then agree\"}]}],"
                + "\"highest\":\"silver\"}}\n");
  }

  @Test
  void silver_needs_three_verified_areas() throws IOException {
    String two = example().replace("verified: [\"2.1\", ", "verified: [");
    assertThat(silver(two))
        .contains("not-allowed", "procedure improvement-areas", "2 improved and verified");
    assertThat(judgement(two)).contains("\"highest\":\"bronze\"");
  }

  @Test
  void an_area_without_more_points_is_not_improved() throws IOException {
    assertThat(silver(example().replace("\"2.1\": 2", "\"2.1\": 3")))
        .contains("not-allowed", "2 improved and verified (2.1 3 to 3, verified");
  }

  @Test
  void the_window_holds_on_its_first_and_last_day() throws IOException {
    assertThat(silver(example().replace("2023-09-15", "2023-11-30"))).contains("\"allowed\"");
    assertThat(silver(example().replace("2023-09-15", "2023-05-30"))).contains("\"allowed\"");
    assertThat(silver(example().replace("2023-09-15", "2023-12-01"))).contains("not-allowed");
    assertThat(silver(example().replace("2023-09-15", "2023-05-29")))
        .contains("procedure earlier-benchmarking", "procedure improvement-areas");
  }

  @Test
  void silver_needs_a_visit_on_site() throws IOException {
    assertThat(silver(example().replace("on-site", "video")))
        .contains("not-allowed", "procedure on-site", "by video on 2025-06-17");
  }

  @Test
  void who_knows_nothing_allows_nothing() throws IOException {
    assertThat(judgement("{}"))
        .contains("no meeting recorded")
        .endsWith("\"highest\":\"none\"}}\n");
  }

  @Test
  void the_summary_ends_with_the_labels_and_the_failed_gates_of_the_procedure() throws IOException {
    String plain = CommandRun.of("assess", SAMPLE, "--on", "2026-11-21").out();
    String out = assess(example().replace("on-site", "video")).out();
    assertThat(out).startsWith(plain);
    assertThat(out.substring(plain.length()).lines().map(String::strip))
        .containsExactly(
            "",
            "What may be granted, with the procedure",
            "Bronze                                allowed",
            "Silver                                not allowed",
            "- procedure on-site: found by video on 2025-06-17; needed an assessment on site by one"
                + " assessor",
            "Gold                                  not allowed",
            "- procedure two-assessors: found 1 assessor; needed two assessors who score"
                + " independently and then agree",
            "- procedure on-site: found by video on 2025-06-17; needed an assessment on site",
            "- content not met: 1 gate");
  }

  @Test
  void what_may_be_granted_is_told_in_the_language_and_its_json_stays_the_same()
      throws IOException {
    String video = example().replace("on-site", "video");
    assertThat(assess(video, "--lang", "de").out())
        .contains("Was mit dem Verfahren verliehen werden darf", "zwei Assessor")
        .doesNotContain("allowed", "needed", "two assessors");
    assertThat(assess(video, "--lang", "de", "--format", "json").out())
        .isEqualTo(assess(video, "--format", "json").out());
  }

  @Test
  void without_the_option_the_bytes_are_as_before() throws IOException {
    CommandRun plain =
        CommandRun.of(
            "assess", "samples/silver/response.xlsx", "--on", "2026-11-21", "--format", "json");
    assertThat(plain.out()).isEqualTo(Files.readString(Path.of("samples/silver/expected.json")));
  }

  @Test
  void the_judgement_is_the_last_key_and_all_before_stays() throws IOException {
    String plain = CommandRun.of("assess", SAMPLE, "--on", "2026-11-21", "--format", "json").out();
    assertThat(assess(example(), "--format", "json").out())
        .startsWith(plain.substring(0, plain.length() - "}\n".length()) + ",\"judgement\":");
  }

  @Test
  void pdf_and_workbook_stay_as_they_are() throws IOException {
    Path plain = folder.resolve("plain");
    Path judged = folder.resolve("judged");
    String forms = "pdf,xlsx";
    CommandRun.of(
        "assess", SAMPLE, "--on", "2026-11-21", "-o", plain.toString(), "--format", forms);
    CommandRun run = assess(example(), "-o", judged.toString(), "--format", forms);
    assertThat(run.out()).contains("What may be granted");
    assertThat(judged.resolve("answers.pdf")).hasSameBinaryContentAs(plain.resolve("answers.pdf"));
    assertThat(parts(judged.resolve("answers.result.xlsx")))
        .isEqualTo(parts(plain.resolve("answers.result.xlsx")));
  }

  /** The parts of a workbook; the moment at which it was written is left out. */
  private static Map<String, String> parts(Path workbook) throws IOException {
    Map<String, String> parts = new TreeMap<>();
    try (ZipFile zip = new ZipFile(workbook.toFile())) {
      for (ZipEntry part : Collections.list(zip.entries())) {
        byte[] bytes = zip.getInputStream(part).readAllBytes();
        parts.put(
            part.getName(), new String(bytes, StandardCharsets.UTF_8).replaceAll(WRITTEN, ""));
      }
    }
    assertThat(parts).containsKey("xl/workbook.xml");
    return parts;
  }

  @Test
  void a_response_with_errors_is_not_judged() throws IOException {
    Path faulty = Files.writeString(folder.resolve("faulty.json"), "{\"scheme\":\"ecei\"}");
    CommandRun run =
        CommandRun.of(
            "assess",
            faulty.toString(),
            "--format",
            "json",
            "--standing",
            file(example()).toString());
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("\"complete\":false").doesNotContain("judgement");
  }

  @Test
  void a_file_with_faults_gives_status_2_every_line_and_no_result() throws IOException {
    Path out = folder.resolve("out");
    CommandRun run = assess("areas: [9.9]\nvisit: {kind: video, date: x}\n", "-o", out.toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(out).doesNotExist();
    String name = folder.resolve("standing.yaml").toString();
    assertThat(run.err().lines())
        .containsExactly(
            name + ":1: the pack ecei/1.0.0 has no indicator '9.9'; use a code such as 2.1",
            name + ":2: 'date' must be a date such as 2025-03-31, found 'x'");
  }

  @Test
  void a_file_that_is_not_there_is_a_wrong_command_line() {
    String missing = folder.resolve("nowhere.yaml").toString();
    CommandRun run = CommandRun.of("assess", SAMPLE, "--standing", missing);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("there is no file '" + missing + "'");
    assertThat(CommandRun.of("assess", SAMPLE, "--standing", folder.toString()).status())
        .isEqualTo(2);
  }

  @Test
  void the_classes_that_judge_are_loaded_only_with_the_option() throws Exception {
    String standing = file(example()).toString();
    assertThat(loaded()).noneMatch(StandingOptionTest::judges);
    assertThat(loaded("--standing", standing)).anyMatch(StandingOptionTest::judges);
  }

  private static boolean judges(String line) {
    return line.contains("corymb.assessment.")
        || line.contains("corymb.usecase.standing.")
        || line.contains("GivenStanding")
        || line.contains("JudgementJson");
  }

  private static List<String> loaded(String... words) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xshare:auto", "-Xlog:class+load", "-cp"));
    command.add(
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    command.addAll(List.of("corymb.cli.Corymb", "assess", SAMPLE, "--format", "json,text"));
    command.addAll(List.of(words));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    byte[] told = process.getInputStream().readAllBytes();
    List<String> lines = new String(told, StandardCharsets.UTF_8).lines().toList();
    assertThat(process.waitFor()).isZero();
    assertThat(lines).anyMatch(line -> line.contains("corymb.cli.AssessCommand "));
    return lines.stream().filter(line -> line.contains("[class,load]")).toList();
  }
}
