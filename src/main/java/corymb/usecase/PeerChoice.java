package corymb.usecase;

import corymb.benchmark.Snapshot;
import corymb.scheme.Response;
import org.jspecify.annotations.Nullable;

/** Peers from elsewhere than the program. */
public interface PeerChoice {

  /** The peers' values. */
  Snapshot snapshot();

  /** Who a response is among them, so that it is not its own peer; null when it is nobody there. */
  @Nullable String idOf(Response response);
}
