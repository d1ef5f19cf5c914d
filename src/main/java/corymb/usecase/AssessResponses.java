package corymb.usecase;

import corymb.assessment.judgement.Judgement;
import corymb.intake.Intake;
import corymb.intake.SchemeRef;
import corymb.intake.read.Intakes;
import corymb.rating.Retelling;
import corymb.rating.Scorecard;
import corymb.report.AssessmentReport;
import corymb.report.json.ResultJson;
import corymb.report.terminal.Ink;
import corymb.report.terminal.JudgementText;
import corymb.report.terminal.ProblemText;
import corymb.report.terminal.SummaryText;
import corymb.report.view.ReportInput;
import corymb.report.view.ReportInput.Said;
import corymb.report.view.ReportViews;
import corymb.report.words.ReportWords;
import corymb.report.workbook.ResultWorkbook;
import corymb.scheme.language.Language;
import corymb.usecase.standing.StandingFile;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Checks, rates and tells responses; nothing is stored. */
public final class AssessResponses {

  private final PackShelf shelf;
  private final Wishes wishes;
  private final Intakes intakes;
  private final @Nullable Intakes told;
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
    Language language = wishes.language();
    this.told = language == Language.ENGLISH ? null : shelf.intakes(language);
    shelf.prepare();
    this.peers = Later.begin("peers", () -> Peers.of(wishes.peers(), choice));
    this.report =
        wishes.formats().contains(Format.PDF)
            ? Later.begin(
                "report", () -> AssessmentReport.load(wishes.templates(), wishes.language()))
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
        scorecard == null
            ? faulty(intake, told(source, intake))
            : documents(intake, scorecard, () -> input(source, intake, scorecard)));
  }

  private @Nullable Scorecard rate(Intake intake) {
    if (!intake.isComplete()) {
      return null;
    }
    SchemeRef scheme = Objects.requireNonNull(intake.scheme());
    RulePack pack = Objects.requireNonNull(shelf.find(scheme.id(), scheme.version()));
    return pack.rater().rate(intake.checked());
  }

  /** The intake in the language that is wished for; data stay in English. */
  private Intake told(ResponseSource source, Intake intake) {
    return told == null ? intake : Reading.of(told, source, wishes.today());
  }

  private Map<Format, byte[]> faulty(Intake intake, Intake said) {
    ReportWords words = ReportWords.in(wishes.language());
    Map<Format, byte[]> documents = new EnumMap<>(Format.class);
    for (Format format : wishes.formats()) {
      switch (format) {
        case JSON -> documents.put(format, ResultJson.write(intake, null));
        case XLSX -> documents.put(format, ResultWorkbook.write(said, words));
        case TEXT -> documents.put(format, utf8(ProblemText.of(said, ink(), wishes.language())));
        case PDF -> {}
      }
    }
    return documents;
  }

  /** The comparison with peers is the longest work; JSON does without. */
  private Map<Format, byte[]> documents(
      Intake intake, Scorecard scorecard, Supplier<ReportInput> compared) {
    Judgement judgement = standing == null ? null : standing.judge(intake.checked(), scorecard);
    Map<Format, byte[]> documents = new EnumMap<>(Format.class);
    ReportInput input = wishes.formats().equals(EnumSet.of(Format.JSON)) ? null : compared.get();
    for (Format format : wishes.formats()) {
      documents.put(
          format,
          format == Format.JSON
              ? ResultJson.write(intake, scorecard, judgement)
              : document(format, Objects.requireNonNull(input), judgement));
    }
    return documents;
  }

  private byte[] document(Format format, ReportInput input, @Nullable Judgement judgement) {
    return switch (format) {
      case JSON -> throw new IllegalArgumentException("JSON compares with nobody");
      case XLSX -> ResultWorkbook.write(input);
      case TEXT -> utf8(summary(input, judgement));
      case PDF -> Objects.requireNonNull(report).get().write(input, wishes.variant());
    };
  }

  private String summary(ReportInput input, @Nullable Judgement judgement) {
    String summary = SummaryText.of(ReportViews.of(input), ink(), input.words());
    if (judgement == null || standing == null) {
      return summary;
    }
    Said said = input.said();
    return summary
        + (said == null
            ? JudgementText.of(input.scorecard(), judgement, ink(), Language.ENGLISH)
            : judged(standing, input.intake(), said));
  }

  /** The judgement once more, in the language that is wished for. */
  private String judged(StandingFile standing, Intake intake, Said said) {
    Language language = wishes.language();
    Judgement judgement = standing.judge(intake.checked(), said.scorecard(), language);
    return JudgementText.of(said.scorecard(), judgement, ink(), language);
  }

  private ReportInput input(ResponseSource source, Intake intake, Scorecard scorecard) {
    return new ReportInput(
        intake,
        intake.checked(),
        scorecard,
        peers.get().compare(intake.checked(), scorecard),
        wishes.today(),
        null,
        told == null ? null : said(told(source, intake), scorecard));
  }

  private Said said(Intake intake, Scorecard scorecard) {
    ReportWords words = ReportWords.in(wishes.language());
    return new Said(words, intake, Retelling.of(scorecard, intake.checkedBy(), words.wording()));
  }

  private Ink ink() {
    return wishes.coloured() ? Ink.COLOURED : Ink.PLAIN;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
