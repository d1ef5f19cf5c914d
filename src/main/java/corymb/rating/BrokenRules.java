package corymb.rating;

import corymb.scheme.yaml.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.kie.internal.builder.KnowledgeBuilderError;
import org.kie.internal.builder.KnowledgeBuilderErrors;

/** Rules of a draft pack are not allowed or do not compile. */
public final class BrokenRules extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient List<Fault> faults;

  BrokenRules(KnowledgeBuilderErrors errors) {
    this(faults(errors));
  }

  BrokenRules(List<Fault> faults) {
    super(
        faults.stream()
            .map(Fault::toString)
            .collect(Collectors.joining("\n", "the rules cannot be used:\n", "")));
    this.faults = faults;
  }

  /** The faults with file and line. */
  public List<Fault> faults() {
    return faults;
  }

  private static List<Fault> faults(KnowledgeBuilderErrors errors) {
    List<Fault> faults = new ArrayList<>();
    for (KnowledgeBuilderError error : errors) {
      String file = error.getResource() == null ? "rules" : error.getResource().getSourcePath();
      int line = error.getLines().length == 0 ? 0 : Math.max(0, error.getLines()[0]);
      String message = error.getMessage().strip().replaceAll("\\s*\\n\\s*", " ");
      faults.add(new Fault(file == null ? "rules" : file, line, message));
    }
    return List.copyOf(faults);
  }
}
