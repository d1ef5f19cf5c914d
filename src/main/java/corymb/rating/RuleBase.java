package corymb.rating;

import corymb.rating.drl.FileLaws;
import corymb.rating.drl.RuleFile;
import corymb.rating.drl.RuleReader;
import corymb.rating.drl.Stage;
import corymb.scheme.yaml.Faults;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.io.Resource;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;

/** The rules of one pack, ready to run; safe for many threads. */
public final class RuleBase {

  private final KieBase base;

  private RuleBase(KieBase base) {
    this.base = base;
  }

  /**
   * Rules that were turned into classes when the program was built.
   *
   * @param classNames the classes that hold the rules
   * @throws IllegalStateException when a class is missing: the program is damaged
   */
  public static RuleBase ofClasses(List<String> classNames) {
    List<Model> models = new ArrayList<>();
    for (String name : classNames) {
      try {
        models.add((Model) Class.forName(name).getDeclaredConstructor().newInstance());
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("the built-in rules lack the class " + name, e);
      }
    }
    return new RuleBase(KieBaseBuilder.createKieBaseFromModel(models));
  }

  /**
   * Rules as texts, compiled now. They are read first: what reaches beyond {@code corymb.facts} is
   * refused and never compiled. Each stage must have rules, and each file keep its laws.
   *
   * @param texts the rules by file name
   * @throws BrokenRules when a rule is not allowed or does not compile; it names file and line
   */
  public static RuleBase ofTexts(Map<String, String> texts) {
    Faults faults = new Faults();
    List<RuleFile> files = RuleReader.readAll(texts, faults);
    files.forEach(file -> FileLaws.check(file, faults));
    checkStages(files, faults);
    if (!faults.isEmpty()) {
      throw new BrokenRules(faults.all());
    }
    KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
    files.forEach(file -> builder.add(resource(file), ResourceType.DRL));
    if (builder.hasErrors()) {
      throw new BrokenRules(builder.getErrors());
    }
    return new RuleBase(builder.newKieBase());
  }

  private static void checkStages(List<RuleFile> files, Faults faults) {
    for (Stage stage : Stage.values()) {
      boolean writes =
          files.stream()
              .filter(file -> file.stage() == stage)
              .flatMap(file -> file.rules().stream())
              .anyMatch(rule -> rule.call().sheet().equals(stage.sheet()));
      if (!writes) {
        faults.add(
            stage.folder(),
            0,
            "holds no rule that writes on '%s'; a pack needs rules in each stage"
                .formatted(stage.sheet()));
      }
    }
  }

  private static Resource resource(RuleFile file) {
    byte[] bytes = file.plain().getBytes(StandardCharsets.UTF_8);
    return ResourceFactory.newByteArrayResource(bytes).setSourcePath(file.file());
  }

  KieSession newSession() {
    return base.newKieSession();
  }
}
