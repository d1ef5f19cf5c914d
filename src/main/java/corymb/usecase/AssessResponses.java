package corymb.usecase;

import corymb.assessment.judgement.Judgement;
import corymb.intake.Intake;
import corymb.intake.SchemeRef;
import corymb.intake.read.Intakes;
import corymb.rating.Scorecard;
import corymb.report.AssessmentReport;
import corymb.report.json.ResultJson;
import corymb.report.terminal.Ink;
import corymb.report.terminal.JudgementText;
import corymb.report.terminal.ProblemText;
import corymb.report.terminal.SummaryText;
import corymb.report.view.ReportInput;
import corymb.report.view.ReportViews;
import corymb.report.workbook.ResultWorkbook;
import corymb.usecase.standing.StandingFile;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Checks, rates and tells responses; nothing is stored. */
public final class AssessResponses {

  private final PackShelf shelf;
  private final Wishes wishes;
  private final Intakes intakes;
  private final Later<Peers> peers;
  private final @Nullable StandingFile standing;
  private final @Nullable Later<AssessmentReport> report;

  /** Begins to make ready what every response needs. */
  public AssessResponses(PackShelf shelf, Wishes wishes) {
    this(shelf, wishes, null, null);
  }

  /**
   * The same with peers from elsewhere, and with what is known of the procedure.
   *
   * @param choice the peers of {@link PeerSource#DB}, null when others are wished for
   * @param standing what each complete response is judged by, null when nothing is known
   */
  public AssessResponses(
      PackShelf shelf,
      Wishes wishes,
      @Nullable PeerChoice choice,
      @Nullable StandingFile standing) {
    this.shelf = shelf;
    this.wishes = wishes;
    this.standing = standing;
    this.intakes = shelf.intakes();
    shelf.prepare();
    this.peers = Later.begin("peers", () -> Peers.of(wishes.peers(), choice));
    this.report =
        wishes.formats().contains(Format.PDF)
            ? Later.begin("report", () -> AssessmentReport.load(wishes.templates()))
            : null;
  }

  /** Works on all sources and hands over the results in their order. */
  public void run(Iterator<ResponseSource> sources, Consumer<Assessed> sink) {
    OrderedWork.run(sources, this::assess, sink);
  }

  /** Works on one source. */
  public Assessed assess(ResponseSource source) {
    Intake intake = Reading.of(intakes, source, wishes.today());
    Scorecard scorecard = rate(intake);
    return new Assessed(
        source.stem(),
        intake,
        scorecard,
        scorecard == null ? faulty(intake) : documents(intake, scorecard));
  }

  private @Nullable Scorecard rate(Intake intake) {
    if (!intake.isComplete()) {
      return null;
    }
    SchemeRef scheme = Objects.requireNonNull(intake.scheme());
    RulePack pack = Objects.requireNonNull(shelf.find(scheme.id(), scheme.version()));
    return pack.rater().rate(intake.checked());
  }

  private Map<Format, byte[]> faulty(Intake intake) {
    Map<Format, byte[]> documents = new EnumMap<>(Format.class);
    for (Format format : wishes.formats()) {
      switch (format) {
        case JSON -> documents.put(format, ResultJson.write(intake, null));
        case XLSX -> documents.put(format, ResultWorkbook.write(intake));
        case TEXT -> documents.put(format, utf8(ProblemText.of(intake, ink())));
        case PDF -> {}
      }
    }
    return documents;
  }

  private Map<Format, byte[]> documents(Intake intake, Scorecard scorecard) {
    Judgement judgement = standing == null ? null : standing.judge(intake.checked(), scorecard);
    Map<Format, byte[]> documents = new EnumMap<>(Format.class);
    for (Format format : wishes.formats()) {
      documents.put(
          format,
          switch (format) {
            case JSON -> ResultJson.write(intake, scorecard, judgement);
            case XLSX -> ResultWorkbook.write(input(intake, scorecard));
            case TEXT -> utf8(summary(intake, scorecard, judgement));
            case PDF ->
                Objects.requireNonNull(report)
                    .get()
                    .write(input(intake, scorecard), wishes.variant());
          });
    }
    return documents;
  }

  private String summary(Intake intake, Scorecard scorecard, @Nullable Judgement judgement) {
    String summary = SummaryText.of(ReportViews.of(input(intake, scorecard)), ink());
    return judgement == null ? summary : summary + JudgementText.of(scorecard, judgement, ink());
  }

  private ReportInput input(Intake intake, Scorecard scorecard) {
    return new ReportInput(
        intake,
        intake.checked(),
        scorecard,
        peers.get().compare(intake.checked(), scorecard),
        wishes.today());
  }

  private Ink ink() {
    return wishes.coloured() ? Ink.COLOURED : Ink.PLAIN;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
