package corymb.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class AllowanceTest {

  /** A clock that goes on when it is told to. */
  private static final class Hands implements TimeMeter {

    private long nanos;

    @Override
    public long currentTimeNanos() {
      return nanos;
    }

    @Override
    public boolean isWallClockBased() {
      return false;
    }
  }

  private final Hands hands = new Hands();
  private final Allowance allowance = new Allowance(3, hands);

  private boolean isAllowed(String address) {
    return allowance.take(address).isZero();
  }

  @Test
  void the_last_allowed_request_is_served_and_the_next_one_waits() {
    assertThat(isAllowed("192.0.2.1")).isTrue();
    assertThat(isAllowed("192.0.2.1")).isTrue();
    assertThat(isAllowed("192.0.2.1")).isTrue();
    assertThat(allowance.take("192.0.2.1")).isEqualTo(Duration.ofSeconds(20));
    hands.nanos = Duration.ofSeconds(20).toNanos() - 1;
    assertThat(isAllowed("192.0.2.1")).isFalse();
    hands.nanos++;
    assertThat(isAllowed("192.0.2.1")).isTrue();
  }

  @Test
  void each_client_has_its_own() {
    for (int i = 0; i < 4; i++) {
      isAllowed("192.0.2.1");
    }
    assertThat(isAllowed("192.0.2.1")).isFalse();
    assertThat(isAllowed("192.0.2.2")).isTrue();
  }

  @Test
  void a_network_of_ipv6_is_one_client() {
    for (int i = 0; i < 3; i++) {
      assertThat(isAllowed("2001:db8:1:2:0:0:0:" + i)).isTrue();
    }
    assertThat(isAllowed("2001:db8:1:2:9:9:9:9")).isFalse();
    assertThat(isAllowed("2001:db8:1:3:0:0:0:1")).isTrue();
  }
}
