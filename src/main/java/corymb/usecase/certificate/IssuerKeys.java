package corymb.usecase.certificate;

import corymb.assessment.state.ActRefused;
import corymb.label.certificate.Signatory;
import corymb.report.seal.KeyFile;
import corymb.report.seal.SigningKeys;
import corymb.report.seal.UnusableKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The keys of a server, read again when their file changes. Safe for many threads. No state of it
 * tells the password.
 */
public final class IssuerKeys {

  private static final long LARGEST = 1 << 20;
  private static final String FUNCTION = ",";
  private static final String NEXT = ";";

  private final IssuerSettings settings;
  private volatile @Nullable Kept kept;

  /** By settings; nothing is read yet. */
  public IssuerKeys(IssuerSettings settings) {
    this.settings = settings;
  }

  /** What the settings give. */
  public sealed interface State {

    /**
     * Something is not set.
     *
     * @param settings their names, as in {@code corymb.keys}
     */
    record Missing(List<String> settings) implements State {

      /** Keeps the names. */
      public Missing {
        settings = List.copyOf(settings);
      }
    }

    /**
     * What is set cannot be used.
     *
     * @param why and what to do, in English
     */
    record Unusable(String why) implements State {}

    /**
     * Certificates can be issued.
     *
     * @param issuing who issues, with the keys
     */
    record Ready(Issuing issuing) implements State {}
  }

  /** The keys as they were read from a file of a moment. */
  private record Kept(String stamp, char[] password, SigningKeys keys) {}

  /** What the settings give at this moment. */
  public State state() {
    List<String> missing = settings.missing();
    if (!missing.isEmpty()) {
      return new State.Missing(missing);
    }
    try {
      return new State.Ready(
          new Issuing(settings.issuer().strip(), address(), signatories(), keys()));
    } catch (UnusableKey | IllegalArgumentException e) {
      return new State.Unusable(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      return new State.Unusable("the file " + e.getMessage() + " cannot be read");
    }
  }

  /**
   * Who issues.
   *
   * @throws ActRefused when the settings do not allow it
   */
  public Issuing require() {
    State now = state();
    if (now instanceof State.Ready ready) {
      return ready.issuing();
    }
    throw now instanceof State.Unusable unusable
        ? new ActRefused("the keys cannot be used: {0}", unusable.why())
        : new ActRefused(
            "the server has no keys: set {0}, and start it again",
            ((State.Missing) now).settings());
  }

  private String address() {
    return settings.address().strip().replaceAll("/+$", "");
  }

  private List<Signatory> signatories() {
    List<Signatory> all = new ArrayList<>();
    for (String word : settings.signatories().split(NEXT, -1)) {
      int comma = word.indexOf(FUNCTION);
      if (comma < 0) {
        throw new IllegalArgumentException(
            "corymb.signatories: expected a name and a function, as in 'Ada Berg, Chair', found '"
                + word.strip()
                + "'");
      }
      all.add(new Signatory(word.substring(0, comma).strip(), word.substring(comma + 1).strip()));
    }
    return all;
  }

  private SigningKeys keys() throws IOException {
    Path file = Path.of(settings.keys().strip());
    BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
    if (!found.isRegularFile() || found.size() > LARGEST) {
      throw new IllegalArgumentException(file + " is no key file");
    }
    String stamp = found.lastModifiedTime() + " " + found.size() + " " + found.fileKey();
    char[] password = password();
    Kept before = kept;
    if (before != null
        && before.stamp().equals(stamp)
        && java.util.Arrays.equals(before.password(), password)) {
      return before.keys();
    }
    SigningKeys keys = KeyFile.read(Files.readAllBytes(file), password);
    kept = new Kept(stamp, password, keys);
    return keys;
  }

  private char[] password() throws IOException {
    if (!settings.password().isBlank()) {
      return settings.password().toCharArray();
    }
    return Files.readString(Path.of(settings.passwordFile().strip()), StandardCharsets.UTF_8)
        .lines()
        .findFirst()
        .orElse("")
        .toCharArray();
  }
}
