package corymb.store;

import corymb.ChildJava;
import corymb.store.backup.Backup;
import corymb.store.counter.Counters;
import corymb.store.database.Address;
import corymb.store.database.Database;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Another process that works with a database until it is killed. */
public final class OtherProcess implements AutoCloseable {

  private final Address address;
  private final Process process;
  private final BufferedReader lines;

  private OtherProcess(Address address, Process process) {
    this.address = address;
    this.process = process;
    this.lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  /** Starts it: {@code count}, {@code hold}, {@code backup FILE} or {@code restore FILE}. */
  public static OtherProcess start(Address address, String... words) throws IOException {
    List<String> command = new ArrayList<>(ChildJava.command(OtherProcess.class));
    command.add(
        address instanceof Address.Embedded embedded
            ? embedded.home().toString()
            : ((Address.Server) address).url());
    command.addAll(List.of(words));
    return new OtherProcess(
        address,
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
  }

  /** The next line that it prints. */
  public String line() throws IOException {
    String line = lines.readLine();
    if (line == null) {
      throw new IllegalStateException("the other process ended");
    }
    return line;
  }

  /** Waits until it has ended by itself, at most for some milliseconds. */
  public void await(long millis) {
    try {
      process.waitFor(millis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Waits until something has come about, or the process has ended by itself. */
  public void until(BooleanSupplier come) {
    while (process.isAlive() && !come.getAsBoolean()) {
      await(1);
    }
  }

  /** Kills it as {@code kill -9} does, and gives the lines that it had printed until then. */
  public List<String> kill() throws IOException {
    // not Process.destroyForcibly, which closes the streams as well
    process.toHandle().destroyForcibly();
    List<String> left = new ArrayList<>();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      left.add(line);
    }
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    if (address instanceof Address.Server server) {
      TestDatabases.endSessions(server);
    }
    return left;
  }

  @Override
  public void close() throws IOException {
    kill();
  }

  /** The other process itself: address, what to do, the file. */
  public static void main(String[] words) throws IOException {
    Address address =
        words[0].startsWith("jdbc:")
            ? new Address.Server(words[0], null, null)
            : new Address.Embedded(Path.of(words[0]));
    Database database = Database.open(address);
    System.out.println("open");
    switch (words[1]) {
      case "count" -> {
        count(database);
        untilLeft();
        Runtime.getRuntime().halt(1);
      }
      case "backup" -> Backup.write(database, Path.of(words[2]));
      case "restore" -> Backup.restore(database, Path.of(words[2]));
      default -> untilLeft();
    }
    System.out.println("done");
    database.close();
  }

  /** Waits until it is killed, or left alone by a test that ended without doing so. */
  private static void untilLeft() throws IOException {
    System.in.readAllBytes();
  }

  /** Four threads count without end, and print each number after it is committed. */
  private static void count(Database database) {
    for (int i = 0; i < 4; i++) {
      String name = "c" + i;
      new Thread(
              () -> {
                while (true) {
                  long number =
                      database.transactions().<Long>in(session -> Counters.next(session, name));
                  System.out.println(name + " " + number);
                }
              })
          .start();
    }
  }
}
