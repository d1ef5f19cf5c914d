package corymb;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * Java processes of their own with the classes of the program and of its tests, for what only
 * another process can show. They start from an archive of their classes, which the first one of all
 * makes and all later ones share; without it each would load its classes anew, as every start from
 * folders of classes does.
 */
public final class ChildJava {

  private static final Path FOLDER = Path.of("target", "child-java").toAbsolutePath();
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();

  private ChildJava() {}

  /** The command of a process; the words of the program follow the class with its main method. */
  public static List<String> command(Class<?> main, String... words) {
    List<String> command = new ArrayList<>();
    command.add(JAVA);
    command.addAll(Prepared.OPTIONS);
    command.add("-XX:SharedArchiveFile=" + Prepared.ARCHIVE);
    command.add("-cp");
    command.add(Prepared.CLASS_PATH);
    command.add(main.getName());
    command.addAll(List.of(words));
    return command;
  }

  /** The class path and the archive, made by the first process that needs them. */
  private static final class Prepared {

    static final List<String> OPTIONS =
        List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto");
    static final String CLASS_PATH;
    static final Path ARCHIVE;

    static {
      try {
        Files.createDirectories(FOLDER);
        List<Path> parts = classPath();
        Path folder = FOLDER.resolve(stamp(parts));
        CLASS_PATH = jars(parts, folder);
        ARCHIVE = folder.resolve("classes.jsa");
        make(parts, folder);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static List<Path> classPath() {
      String all =
          System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
      return Stream.of(all.split(java.io.File.pathSeparator)).map(Path::of).toList();
    }

    /** Changes with Java and with every class. */
    private static String stamp(List<Path> parts) throws IOException {
      CRC32 crc = new CRC32();
      crc.update(System.getProperty("java.vm.version").getBytes(StandardCharsets.UTF_8));
      for (Path part : parts) {
        for (Path file : all(part)) {
          String line = file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file);
          crc.update(line.getBytes(StandardCharsets.UTF_8));
        }
      }
      return Long.toHexString(crc.getValue());
    }

    private static List<Path> all(Path part) throws IOException {
      try (Stream<Path> all = Files.walk(part)) {
        return all.sorted().toList();
      }
    }

    /** An archive takes classes from jars only: the folders of the build become jars. */
    private static String jars(List<Path> parts, Path folder) {
      List<String> jars = new ArrayList<>();
      for (Path part : parts) {
        boolean classes = Files.isDirectory(part);
        jars.add((classes ? folder.resolve(part.getFileName() + ".jar") : part).toString());
      }
      return String.join(java.io.File.pathSeparator, jars);
    }

    /** Makes what is not there yet; other forks of the tests wait meanwhile. */
    private static void make(List<Path> parts, Path folder) throws IOException {
      try (FileChannel channel =
              FileChannel.open(
                  FOLDER.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          FileLock lock = channel.lock()) {
        if (Files.exists(ARCHIVE)) {
          return;
        }
        deleteAll(FOLDER, folder);
        Files.createDirectories(folder);
        for (Path part : parts) {
          if (Files.isDirectory(part)) {
            jar(part, folder.resolve(part.getFileName() + ".jar"));
          }
        }
        Path made = folder.resolve("classes.part");
        train(made, folder.resolve("home"));
        Files.move(made, ARCHIVE, StandardCopyOption.ATOMIC_MOVE);
      }
    }

    /** Takes away what belongs to classes that are no more. */
    private static void deleteAll(Path old, Path but) throws IOException {
      try (Stream<Path> all = Files.walk(old)) {
        all.filter(each -> !each.equals(old) && !each.startsWith(but))
            .filter(each -> !each.endsWith("lock"))
            .sorted(Comparator.reverseOrder())
            .map(Path::toFile)
            .forEach(java.io.File::delete);
      }
    }

    private static void jar(Path folder, Path jar) throws IOException {
      try (OutputStream file = Files.newOutputStream(jar);
          JarOutputStream out = new JarOutputStream(file)) {
        out.setLevel(0);
        for (Path each : all(folder)) {
          boolean inner = Files.isDirectory(each);
          String name = folder.relativize(each).toString().replace('\\', '/');
          if (!name.isEmpty()) {
            // the migrations are looked for in the entry of their folder
            out.putNextEntry(new JarEntry(inner ? name + "/" : name));
            if (!inner) {
              Files.copy(each, out);
            }
            out.closeEntry();
          }
        }
      }
    }

    /** Imports a response and keeps the classes that this took. */
    private static void train(Path archive, Path home) throws IOException {
      List<String> command = new ArrayList<>(List.of(JAVA));
      command.addAll(OPTIONS);
      command.addAll(List.of("-Xlog:cds=off", "-Xlog:cds+dynamic=off", "-cp", CLASS_PATH));
      command.add(1, "-XX:ArchiveClassesAtExit=" + archive);
      command.addAll(List.of("corymb.cli.Corymb", "import", "samples/silver/response.xlsx"));
      command.addAll(List.of("--on", "2026-06-01", "--home", home.toString()));
      try {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0 || !Files.exists(archive)) {
          throw new IllegalStateException("no archive of classes was made: " + told);
        }
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
