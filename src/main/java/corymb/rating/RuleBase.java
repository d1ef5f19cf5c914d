package corymb.rating;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
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
   * Rules as texts, compiled now.
   *
   * @param texts the rules by file name
   * @throws BrokenRules when a rule does not compile; the message names file and line
   */
  public static RuleBase ofTexts(Map<String, String> texts) {
    KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
    texts.forEach(
        (name, text) ->
            builder.add(
                ResourceFactory.newByteArrayResource(
                        text.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                    .setSourcePath(name),
                ResourceType.DRL));
    if (builder.hasErrors()) {
      throw new BrokenRules(builder.getErrors());
    }
    return new RuleBase(builder.newKieBase());
  }

  KieSession newSession() {
    return base.newKieSession();
  }
}
