package corymb.web.office.certificates;

import corymb.assessment.actor.Actor;
import corymb.label.award.Levels;
import corymb.report.credential.StatusPurpose;
import corymb.usecase.casework.Casework;
import corymb.usecase.certificate.IssuerKeys;
import corymb.usecase.certificate.PublishStatus;
import corymb.usecase.certificate.StatusFiles;
import corymb.web.WebSettings;
import corymb.web.frame.Today;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Publishes the status lists of certificates where this server serves them. */
@Component
public final class StatusPublication {

  private static final System.Logger LOG = System.getLogger(StatusPublication.class.getName());

  private final PublishStatus publishing;
  private final IssuerKeys keys;
  private final WebSettings settings;
  private final Today today;

  StatusPublication(Casework casework, IssuerKeys keys, WebSettings settings, Today today) {
    this.publishing =
        new PublishStatus(casework, Levels.of(casework.shelf().first().pack().scheme()));
    this.keys = keys;
    this.settings = settings;
    this.today = today;
  }

  /** Publishes both lists as they are today. */
  void publish(Actor actor) {
    publishing.publishAtHome(actor, today.day(), keys.require(), settings.home());
  }

  /**
   * Publishes both lists after an act that may have changed them, if the keys are at hand; the act
   * is done whatever becomes of the lists.
   *
   * @return whether they were published
   */
  public boolean follow(Actor actor) {
    if (!(keys.state() instanceof IssuerKeys.State.Ready ready)) {
      return false;
    }
    try {
      publishing.publishAtHome(actor, today.day(), ready.issuing(), settings.home());
      return true;
    } catch (UncheckedIOException e) {
      LOG.log(System.Logger.Level.WARNING, "the status lists were not published", e);
      return false;
    }
  }

  /** When the list of withdrawn labels was published last, empty for never. */
  Optional<Instant> published() {
    return StatusFiles.written(settings.home(), StatusPurpose.REVOCATION);
  }
}
