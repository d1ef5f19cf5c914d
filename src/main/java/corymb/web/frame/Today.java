package corymb.web.frame;

import corymb.usecase.casework.When;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The day on which acts count. The only place of the web application that looks at the clock. */
@Component
public final class Today {

  private final Clock clock;

  Today(Clock clock) {
    this.clock = clock;
  }

  /** Today, in the time zone of the server. */
  public LocalDate day() {
    return LocalDate.now(clock);
  }

  /** An act of today. */
  public When when(@Nullable String reason) {
    return new When(day(), reason == null || reason.isBlank() ? null : reason.strip());
  }
}
