package corymb.usecase.report;

import corymb.assessment.CaseHistory;
import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Permit;
import corymb.assessment.actor.Role;
import corymb.assessment.comparison.Compared;
import corymb.assessment.state.Submission;
import corymb.benchmark.Benchmark;
import corymb.intake.Intake;
import corymb.rating.Retelling;
import corymb.rating.Scorecard;
import corymb.report.AssessmentReport;
import corymb.report.Variant;
import corymb.report.json.ResultJson;
import corymb.report.stored.CaseFacts;
import corymb.report.terminal.Ink;
import corymb.report.terminal.SummaryText;
import corymb.report.view.ReportInput;
import corymb.report.view.ReportInput.Said;
import corymb.report.view.ReportViews;
import corymb.report.words.ReportWords;
import corymb.report.workbook.ResultWorkbook;
import corymb.scheme.language.Language;
import corymb.store.blob.Blobs;
import corymb.store.session.Session;
import corymb.usecase.Format;
import corymb.usecase.casework.Casework;
import corymb.usecase.casework.Eyes;
import corymb.usecase.casework.KeptPeers;
import corymb.usecase.casework.Labels;
import corymb.usecase.peers.ChosenPeers;
import corymb.usecase.rated.RatedAnswers;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes the report of a stored case, from what the case keeps: of the agreed answers once there
 * are any that the reader may see, with the organisation's own beside them; of its own before. The
 * positions are those among the peers that the case keeps.
 */
public final class ReportCase {

  /** Who may. */
  public static final Permit PERMIT =
      Permit.of(
          "report a case", Role.CLUSTER_MANAGER, Role.ASSESSOR, Role.COMMITTEE, Role.SECRETARIAT);

  private final Casework casework;

  /** On this casework. */
  public ReportCase(Casework casework) {
    this.casework = casework;
  }

  /**
   * A report.
   *
   * @param id the case
   * @param kind which of its results is told
   * @param documents the documents that were asked for
   */
  public record Report(String id, CaseFacts.Kind kind, Map<Format, byte[]> documents) {}

  /**
   * Writes the report.
   *
   * @throws corymb.assessment.actor.NotPermitted when the actor may not
   * @throws corymb.assessment.state.ActRefused when the case is not rated yet
   * @throws IllegalStateException when the kept result does not come out again
   */
  public Report run(Actor actor, String id, ReportWishes wishes) {
    PERMIT.check(actor);
    return casework.store().snapshot(session -> report(session, actor, id, wishes));
  }

  private Report report(Session session, Actor actor, String id, ReportWishes wishes) {
    CaseHistory history = casework.open(session, actor, PERMIT, id);
    Told told = Told.of(history, new Eyes(actor, history));
    casework.pack(history);
    Submission submission = history.state().submission();
    byte[] answers = Blobs.get(session, told.answers().sha256());
    RatedAnswers rated =
        casework.rating().rate(told.answers().name(), answers, submission.importedOn());
    requireSame(id, told.result().sha256(), rated.result().sha256());
    byte[] response = Blobs.get(session, submission.response().sha256());
    Intake own =
        casework.rating().read(submission.response().name(), response, submission.importedOn());
    ReportInput input =
        new ReportInput(
            rated.intake(),
            rated.intake().checked(),
            rated.scorecard(),
            positions(session, told, rated),
            wishes.today(),
            told.facts(own.checked()),
            said(told, answers, rated.scorecard(), wishes.language()));
    return new Report(id, told.kind(), documents(input, variant(told, rated, wishes), wishes));
  }

  /** The answers read once more for their words in another language, null for English. */
  private @Nullable Said said(Told told, byte[] answers, Scorecard scorecard, Language language) {
    if (language == Language.ENGLISH) {
      return null;
    }
    ReportWords words = ReportWords.in(language);
    Intake intake =
        casework
            .shelf()
            .intakes(language)
            .read(told.answers().name(), answers, told.history().state().submission().importedOn());
    return new Said(words, intake, Retelling.of(scorecard, intake.checkedBy(), words.wording()));
  }

  private static void requireSame(String id, String kept, String found) {
    if (!kept.equals(found)) {
      throw new IllegalStateException(
          "what is kept of %s does not come out again (kept %s, found %s); 'corymb replay %s' tells more"
              .formatted(id, kept, found, id));
    }
  }

  private List<Benchmark> positions(Session session, Told told, RatedAnswers rated) {
    Compared kept = KeptPeers.last(told.history(), told.agreed() != null).orElse(null);
    if (kept == null) {
      return List.of();
    }
    ChosenPeers peers = casework.peers().read(kept.sha256(), sha256 -> Blobs.get(session, sha256));
    List<Benchmark> positions =
        peers.positions(told.history().organisation(), rated.intake().checked(), rated.scorecard());
    requireSame(told.history().id(), kept.benchmark(), peers.compared(positions).benchmark());
    return positions;
  }

  /** Some labels show no score: then the report of positions and strengths is the one that fits. */
  private static Variant variant(Told told, RatedAnswers rated, ReportWishes wishes) {
    Variant wanted = wishes.variant();
    if (wanted != null) {
      return wanted;
    }
    return told.history()
        .state()
        .appliedFor()
        .map(label -> Labels.find(rated.scorecard().pack(), label))
        .map(label -> label.showsScore() ? Variant.ASSESSMENT : Variant.BENCHMARKING)
        .orElse(Variant.ASSESSMENT);
  }

  private static Map<Format, byte[]> documents(
      ReportInput input, Variant variant, ReportWishes wishes) {
    Map<Format, byte[]> documents = new EnumMap<>(Format.class);
    for (Format format : wishes.formats()) {
      documents.put(
          format,
          switch (format) {
            case JSON -> ResultJson.write(input.intake(), input.scorecard());
            case XLSX -> ResultWorkbook.write(input);
            case TEXT ->
                SummaryText.of(ReportViews.of(input), Ink.PLAIN, input.words())
                    .getBytes(StandardCharsets.UTF_8);
            case PDF ->
                AssessmentReport.load(wishes.templates(), wishes.language()).write(input, variant);
          });
    }
    return documents;
  }
}
