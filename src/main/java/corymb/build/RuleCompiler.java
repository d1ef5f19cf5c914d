package corymb.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
 * Beside each pack's data it writes {@code rules.index}, the names of the classes that hold the
 * rules.
 */
public final class RuleCompiler {

  private static final String LIST = "drools-model";

  private RuleCompiler() {}

  /**
   * @param args the folder of the packs and the folder for the classes
   * @throws IOException when a file cannot be read or written
   * @throws IllegalStateException when a rule does not compile
   */
  public static void main(String[] args) throws IOException {
    Path packs = Path.of(args[0]);
    Path classes = Path.of(args[1]);
    try (Stream<Path> files = Files.walk(packs)) {
      for (Path scheme : files.filter(p -> p.endsWith("scheme.yaml")).sorted().toList()) {
        Path pack = scheme.resolveSibling("").normalize();
        compile(pack, classes, classes.resolve("rules").resolve(packs.relativize(pack)));
      }
    }
  }

  private static void compile(Path pack, Path classes, Path data) throws IOException {
    KieServices services = KieServices.get();
    KieFileSystem files = services.newKieFileSystem();
    for (Path rule : rules(pack)) {
      files.write(
          "src/main/resources/" + pack.relativize(rule).toString().replace('\\', '/'),
          Files.readString(rule));
    }
    KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
    List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
    if (!errors.isEmpty()) {
      throw new IllegalStateException("the rules of " + pack + " do not compile: " + errors);
    }
    write((InternalKieModule) builder.getKieModule(), classes, data);
  }

  private static void write(InternalKieModule module, Path classes, Path data) throws IOException {
    for (String name : module.getFileNames()) {
      byte[] bytes = module.getBytes(name);
      if (name.endsWith(".class")) {
        Path target = classes.resolve(name);
        Files.createDirectories(target.getParent());
        Files.write(target, bytes);
      } else if (name.endsWith(LIST)) {
        Files.createDirectories(data);
        Files.writeString(data.resolve("rules.index"), new String(bytes, StandardCharsets.UTF_8));
      }
    }
  }

  private static List<Path> rules(Path pack) throws IOException {
    try (Stream<Path> files = Files.walk(pack)) {
      return files.filter(p -> p.toString().endsWith(".drl")).sorted().toList();
    }
  }
}
