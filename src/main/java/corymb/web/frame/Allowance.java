package corymb.web.frame;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How much one client may ask for in a minute. The clients that were seen last are remembered, at
 * most {@value #CLIENTS} of them. Safe for many threads.
 */
public final class Allowance {

  private static final int CLIENTS = 10_000;
  private static final Duration WHILE = Duration.ofMinutes(1);

  private final int requests;
  private final TimeMeter time;
  private final Map<String, Bucket> clients =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > CLIENTS;
        }
      };

  Allowance(int requests, TimeMeter time) {
    this.requests = requests;
    this.time = time;
  }

  /** So many requests a minute, 1 or more; a client that was quiet may send them all at once. */
  public static Allowance perMinute(int requests) {
    return new Allowance(requests, TimeMeter.SYSTEM_NANOTIME);
  }

  /** Counts a request: zero when it is allowed, else how long the client has to wait. */
  public Duration take(HttpServletRequest request) {
    return take(request.getRemoteAddr());
  }

  Duration take(String address) {
    ConsumptionProbe probe = bucket(client(address)).tryConsumeAndReturnRemaining(1);
    return Duration.ofNanos(probe.getNanosToWaitForRefill());
  }

  private Bucket bucket(String client) {
    synchronized (clients) {
      return clients.computeIfAbsent(client, key -> full());
    }
  }

  private Bucket full() {
    return Bucket.builder()
        .withCustomTimePrecision(time)
        .addLimit(limit -> limit.capacity(requests).refillGreedy(requests, WHILE))
        .build();
  }

  /** One household has a whole network of IPv6 addresses: its first four groups are the client. */
  private static String client(String address) {
    if (address.indexOf(':') < 0) {
      return address;
    }
    String[] groups = address.split(":", -1);
    return groups.length < 8
        ? address
        : String.join(":", groups[0], groups[1], groups[2], groups[3]);
  }
}
