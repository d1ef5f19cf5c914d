package corymb.web.site;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;

/** A clock whose days pass when a test lets them. */
final class Days extends Clock {

  private final AtomicInteger passed = new AtomicInteger();

  void pass() {
    passed.incrementAndGet();
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.offset(Clock.system(zone), Duration.ofDays(passed.get()));
  }

  @Override
  public Instant instant() {
    return Instant.now().plus(Duration.ofDays(passed.get()));
  }
}
