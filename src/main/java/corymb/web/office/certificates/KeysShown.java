package corymb.web.office.certificates;

import corymb.report.seal.Signer;
import corymb.usecase.certificate.IssuerKeys.State;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The keys of the server as a page tells of them; never the keys themselves.
 *
 * @param missing the names of settings that are needed and not set
 * @param unusable why what is set cannot be used, null when it can
 * @param signer whose seal it is, null when no certificate can be issued
 */
public record KeysShown(List<String> missing, @Nullable String unusable, @Nullable Signer signer) {

  /** Keeps the names. */
  public KeysShown {
    missing = List.copyOf(missing);
  }

  /** What the settings give. */
  public static KeysShown of(State state) {
    if (state instanceof State.Ready ready) {
      return new KeysShown(List.of(), null, ready.issuing().keys().signer());
    }
    return state instanceof State.Missing missing
        ? new KeysShown(missing.settings(), null, null)
        : new KeysShown(List.of(), ((State.Unusable) state).why(), null);
  }

  /** Whether certificates can be issued. */
  public boolean isReady() {
    return signer != null;
  }
}
