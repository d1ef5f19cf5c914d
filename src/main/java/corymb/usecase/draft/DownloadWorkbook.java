package corymb.usecase.draft;

import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Permit;
import corymb.assessment.actor.Role;
import corymb.assessment.actor.Scope;
import corymb.intake.Intake;
import corymb.intake.workbook.QuestionnaireWorkbook;
import corymb.scheme.Pack;
import corymb.scheme.Response;
import corymb.scheme.language.Language;
import corymb.usecase.casework.Casework;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the questionnaire workbook for an organisation that fills it in elsewhere. */
public final class DownloadWorkbook {

  /** Who may. */
  public static final Permit PERMIT = Permit.of("download the own workbook", Role.CLUSTER_MANAGER);

  private final Casework casework;
  private final Drafts drafts;

  /** On this casework. */
  public DownloadWorkbook(Casework casework) {
    this.casework = casework;
    this.drafts = new Drafts(casework);
  }

  /** What is filled in already. */
  public enum With {
    /** Nothing. */
    NOTHING,
    /** The answers of the draft; those that are not understood are left blank. */
    DRAFT,
    /** The answers of the last response. */
    LAST_RESPONSE
  }

  /**
   * The workbook; blank when there is nothing to fill in.
   *
   * @param today the day on which a draft is checked
   * @param language the language of the workbook
   * @return an {@code .xlsx} file
   */
  public byte[] run(
      Actor actor, String organisation, LocalDate today, Language language, With with) {
    PERMIT.check(actor, new Scope(organisation, Set.of()));
    Pack pack = drafts.looks(language).pack();
    return QuestionnaireWorkbook.write(pack, language, answers(organisation, today, with));
  }

  private @Nullable Response answers(String organisation, LocalDate today, With with) {
    return switch (with) {
      case NOTHING -> null;
      case DRAFT ->
          casework
              .store()
              .in(session -> drafts.read(session, organisation, today, Language.ENGLISH))
              .look()
              .intake()
              .response();
      case LAST_RESPONSE ->
          casework
              .store()
              .in(session -> drafts.lastResponse(session, organisation))
              .map(Intake::response)
              .orElse(null);
    };
  }
}
