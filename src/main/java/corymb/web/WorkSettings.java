package corymb.web;

import corymb.store.queue.QueueSettings;
import java.time.Duration;
import org.springframework.core.convert.ConversionException;
import org.springframework.core.env.PropertyResolver;

/**
 * How long work in the background is done.
 *
 * @param queue how it is taken up
 * @param kept how long its files are kept after it ended
 */
public record WorkSettings(QueueSettings queue, Duration kept) {

  private static final String PREFIX = "corymb.work.";

  static WorkSettings of(PropertyResolver settings) {
    QueueSettings queue =
        new QueueSettings(
            read(settings, "threads", Integer.class),
            read(settings, "poll", Duration.class),
            read(settings, "heartbeat", Duration.class),
            read(settings, "patience", Duration.class),
            read(settings, "tidy", Duration.class));
    Duration kept = read(settings, "kept", Duration.class);
    if (kept.isNegative()) {
      throw new IllegalArgumentException(PREFIX + "kept: expected no time below zero");
    }
    return new WorkSettings(queue, kept);
  }

  private static <T> T read(PropertyResolver settings, String name, Class<T> kind) {
    try {
      return settings.getRequiredProperty(PREFIX + name, kind);
    } catch (ConversionException e) {
      throw new IllegalArgumentException(
          PREFIX
              + name
              + ": expected "
              + (kind == Duration.class ? "a time as in 10s, 5m, 6h or 14d" : "a whole number")
              + ", found "
              + settings.getProperty(PREFIX + name),
          e);
    }
  }
}
