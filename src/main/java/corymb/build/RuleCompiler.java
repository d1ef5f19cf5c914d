package corymb.build;

import corymb.usecase.PackFolders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;

/**
 * Turns the rules of every pack into classes, so that the finished program need not compile them.
 * Beside each pack's data it writes {@code pack.index}: the digest of the pack, then the names of
 * the classes that hold its rules; and {@code packs.index} names the packs. The same rules give the
 * same bytes.
 */
public final class RuleCompiler {

  private static final String LIST = "drools-model";

  /** From so many rules in a package on they are built on several threads, in no certain order. */
  private static final String THREADS_FROM = "drools.parallelRulesBuildThreshold";

  private static final String NEVER = "-1";

  private RuleCompiler() {}

  /**
   * @param args the folder of the packs and the folder for the classes
   * @throws IOException when a file cannot be read or written
   * @throws IllegalStateException when a rule does not compile
   */
  public static void main(String[] args) throws IOException {
    System.setProperty(THREADS_FROM, NEVER);
    Path packs = Path.of(args[0]);
    Path classes = Path.of(args[1]);
    Path data = classes.resolve("rules");
    List<String> names = new ArrayList<>();
    try (Stream<Path> files = Files.walk(packs)) {
      for (Path scheme : files.filter(p -> p.endsWith("scheme.yaml")).sorted().toList()) {
        Path pack = scheme.resolveSibling("").normalize();
        Path name = packs.relativize(pack);
        compile(pack, classes, data.resolve(name));
        names.add(slashes(name));
      }
    }
    Files.write(data.resolve("packs.index"), names);
  }

  private static void compile(Path pack, Path classes, Path data) throws IOException {
    KieServices services = KieServices.get();
    KieFileSystem files = services.newKieFileSystem();
    for (Path rule : rules(pack)) {
      String text = Files.readString(rule);
      files.write("src/main/resources/" + folderOf(text) + rule.getFileName(), text);
    }
    KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
    List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
    if (!errors.isEmpty()) {
      throw new IllegalStateException("the rules of " + pack + " do not compile: " + errors);
    }
    List<String> index = new ArrayList<>();
    index.add(PackFolders.read(pack).digest());
    index.addAll(write((InternalKieModule) builder.getKieModule(), classes));
    Files.createDirectories(data);
    Files.write(data.resolve("pack.index"), index);
  }

  private static String folderOf(String rule) {
    String named = rule.lines().findFirst().orElse("").replace("package", "").strip();
    return named.replace('.', '/') + "/";
  }

  private static String slashes(Path path) {
    return path.toString().replace('\\', '/');
  }

  private static List<String> write(InternalKieModule module, Path classes) throws IOException {
    List<String> holders = new ArrayList<>();
    for (String name : module.getFileNames()) {
      byte[] bytes = module.getBytes(name);
      if (name.startsWith("rules/") && name.endsWith(".class")) {
        Path target = classes.resolve(name);
        Files.createDirectories(target.getParent());
        Files.write(target, bytes);
      } else if (name.endsWith(LIST)) {
        new String(bytes, StandardCharsets.UTF_8)
            .lines()
            .filter(line -> line.startsWith("rules."))
            .forEach(holders::add);
      }
    }
    return holders;
  }

  private static List<Path> rules(Path pack) throws IOException {
    try (Stream<Path> files = Files.walk(pack)) {
      return files.filter(p -> p.toString().endsWith(".drl")).sorted().toList();
    }
  }
}
