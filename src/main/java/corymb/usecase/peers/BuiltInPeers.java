package corymb.usecase.peers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The synthetic portfolio that is a part of the program. */
public final class BuiltInPeers {

  private static final String PORTFOLIO = "/corymb/benchmark/synthetic-portfolio.csv";

  private BuiltInPeers() {}

  /** Its text as a snapshot. */
  public static String text() {
    return new String(bytes(), StandardCharsets.UTF_8);
  }

  static byte[] bytes() {
    try (InputStream stream = BuiltInPeers.class.getResourceAsStream(PORTFOLIO)) {
      if (stream == null) {
        throw new IllegalStateException("the program lacks its part " + PORTFOLIO);
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("the synthetic portfolio cannot be read", e);
    }
  }
}
