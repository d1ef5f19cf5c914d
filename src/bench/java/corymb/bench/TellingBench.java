package corymb.bench;

import corymb.assessment.judgement.Judge;
import corymb.assessment.judgement.Judgement;
import corymb.assessment.judgement.Standing;
import corymb.benchmark.Benchmark;
import corymb.benchmark.Snapshot;
import corymb.benchmark.SnapshotReader;
import corymb.intake.Intake;
import corymb.rating.Scorecard;
import corymb.report.AssessmentReport;
import corymb.report.Variant;
import corymb.report.json.ResultJson;
import corymb.report.template.TemplateSource;
import corymb.report.view.ReportInput;
import corymb.report.workbook.ResultWorkbook;
import corymb.scheme.Response;
import corymb.usecase.peers.BuiltInPeers;
import corymb.usecase.peers.Positions;
import java.util.List;
import java.util.Set;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What follows the rating of one response, once warm. */
@State(Scope.Thread)
public class TellingBench {

  private final Intake intake = Material.intake();
  private final Response response = intake.checked();
  private final Scorecard scorecard = Material.rater().rate(response);
  private final Snapshot peers = SnapshotReader.read(BuiltInPeers.text());
  private final Standing standing =
      new Standing(Material.TODAY, List.of(), List.of(), Set.of(), 1, false, null);
  private final AssessmentReport report =
      AssessmentReport.load(TemplateSource.classpath("/templates/report"));
  private final ReportInput input =
      new ReportInput(intake, response, scorecard, position(), Material.TODAY);
  private final Certificates certificates = new Certificates();

  /** What the rules and the procedure allow. */
  @org.openjdk.jmh.annotations.Benchmark
  public Judgement judge() {
    return Judge.judge(scorecard, standing);
  }

  /** Where the response stands in each of its groups among 1,292 peers. */
  @org.openjdk.jmh.annotations.Benchmark
  public List<Benchmark> position() {
    return Positions.of(peers, null, response, scorecard);
  }

  /** The result as JSON. */
  @org.openjdk.jmh.annotations.Benchmark
  public byte[] json() {
    return ResultJson.write(intake, scorecard);
  }

  /** The result as a workbook. */
  @org.openjdk.jmh.annotations.Benchmark
  public byte[] workbook() {
    return ResultWorkbook.write(input);
  }

  /** The assessment report as tagged PDF with charts. */
  @org.openjdk.jmh.annotations.Benchmark
  public byte[] report() {
    return report.write(input, Variant.ASSESSMENT);
  }

  /** A certificate as PDF with its credential, sealed. */
  @org.openjdk.jmh.annotations.Benchmark
  public byte[] certificate() {
    return certificates.next();
  }
}
