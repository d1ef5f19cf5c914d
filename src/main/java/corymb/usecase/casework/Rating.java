package corymb.usecase.casework;

import corymb.assessment.act.Rate;
import corymb.assessment.comparison.Compared;
import corymb.intake.Intake;
import corymb.store.blob.Blobs;
import corymb.store.people.Organisations;
import corymb.store.session.DatabaseFailed;
import corymb.store.session.Session;
import corymb.store.session.TooManyAtOnce;
import corymb.usecase.peers.ChosenPeers;
import corymb.usecase.rated.RatedAnswers;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rating of a complete response before it is kept. Who is rated at the moment of handing in
 * loses nothing when the rating fails: the response is kept, and rated later.
 *
 * @param rated the result, null when there is none
 * @param peers with whom it was compared, null when there was nobody
 * @param fault why there is no result, null when there is one or none was wanted
 */
record Rating(@Nullable RatedAnswers rated, @Nullable Compared peers, @Nullable String fault) {

  /** No rating was wanted. */
  static final Rating NOT_YET = new Rating(null, null, null);

  private record Known(Optional<ChosenPeers> peers, @Nullable String organisation) {}

  /**
   * Rates and compares. A fault of the program or of a kept snapshot is told in the result; without
   * a database there is nothing to go on with.
   *
   * @param day the day for which the rating counts
   * @throws DatabaseFailed when the database cannot be read
   */
  static Rating of(Casework casework, Intake intake, LocalDate day) {
    try {
      Known known = casework.store().in(session -> known(session, casework, intake, day));
      RatedAnswers rated = casework.rating().rate(intake);
      Compared compared =
          known
              .peers()
              .map(
                  peers -> peers.compare(known.organisation(), intake.checked(), rated.scorecard()))
              .orElse(null);
      return new Rating(rated, compared, null);
    } catch (DatabaseFailed | TooManyAtOnce e) {
      throw e;
    } catch (RuntimeException e) {
      String message = e.getMessage();
      return new Rating(null, null, message == null ? e.getClass().getSimpleName() : message);
    }
  }

  private static Known known(Session session, Casework casework, Intake intake, LocalDate day) {
    return new Known(
        casework.peers().choose(session, intake.checkedBy(), day),
        Organisations.named(
                session,
                String.valueOf(Submissions.text(intake, "organisation.country")),
                String.valueOf(Submissions.text(intake, "organisation.name")))
            .map(organisation -> organisation.id())
            .orElse(null));
  }

  /** The act, after keeping what belongs to it; empty when there is no result. */
  Optional<Rate> keep(Session session, Casework casework) {
    RatedAnswers result = rated;
    if (result == null) {
      return Optional.empty();
    }
    Blobs.put(session, result.json());
    casework.peers().keep(session, peers);
    return Optional.of(new Rate(result.result(), peers));
  }
}
