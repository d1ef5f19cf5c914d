package corymb.web.home;

import corymb.store.session.DatabaseFailed;
import corymb.store.session.TooManyAtOnce;
import corymb.usecase.casework.Casework;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Says at {@code /actuator/health} whether the database answers; without it no page does. */
@Component
final class DatabaseHealth implements HealthIndicator {

  private final Casework casework;

  DatabaseHealth(Casework casework) {
    this.casework = casework;
  }

  @Override
  public Health health() {
    try {
      casework.store().in(session -> session.sql("SELECT 1").query(Integer.class).single());
      return Health.up().build();
    } catch (DatabaseFailed | TooManyAtOnce e) {
      return Health.down().build();
    }
  }
}
