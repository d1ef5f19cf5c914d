package corymb.cli.nodes;

import corymb.ChildJava;
import corymb.cli.Corymb;
import corymb.store.database.Address;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server in a process of its own. It notices soon that another one died. */
final class Node {

  private static final Pattern SERVES = Pattern.compile("serves http://localhost:([0-9]+)/");
  private static final Map<String, String> QUICK =
      Map.of(
          "CORYMB_WORK_POLL", "100ms",
          "CORYMB_WORK_HEARTBEAT", "500ms",
          "CORYMB_LOGIN_ATTEMPTS_PER_MINUTE", "300");

  private final Process process;
  private final BufferedReader lines;

  private Node(Process process) {
    this.process = process;
    this.lines = process.inputReader();
  }

  static Node start(Address.Server address, Path home) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(ChildJava.command(Corymb.class, "serve", "--port", "0"))
            .redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.environment().put("CORYMB_DB_URL", address.url());
    builder.environment().put("CORYMB_HOME", home.toString());
    builder.environment().putAll(QUICK);
    return new Node(builder.start());
  }

  /** Where it serves; waits until it does. */
  URI place() throws IOException {
    Matcher serves = SERVES.matcher(Objects.requireNonNull(lines.readLine(), "the node ended"));
    if (!serves.find()) {
      throw new IllegalStateException("the node does not say where it serves");
    }
    return URI.create("http://127.0.0.1:" + serves.group(1));
  }

  /** Ends it as {@code kill -9} does. */
  void kill() {
    process.toHandle().destroyForcibly();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
