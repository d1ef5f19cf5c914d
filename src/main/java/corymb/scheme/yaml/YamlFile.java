package corymb.scheme.yaml;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/** Opens one YAML file of a pack. Tags, anchors and aliases are refused. */
public final class YamlFile {

  private static final int MOST_CHARACTERS = 4 * 1024 * 1024;
  private static final int LONGEST_LINE = 100_000;
  private static final int DEEPEST = 20;

  private YamlFile() {}

  /**
   * The entry at the top of the file. A file that is no YAML, or holds something else than one
   * mapping, gives a fault and an empty entry.
   */
  public static Entry read(String file, byte[] bytes, Faults faults) {
    MappingNode root = root(file, bytes, faults);
    return root == null ? Entry.empty(file, faults) : new Entry(file, root, faults);
  }

  /** The mapping at the top of the file, null with a fault when there is none. */
  static @Nullable MappingNode root(String file, byte[] bytes, Faults faults) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    int longLine = longLine(text);
    if (longLine > 0) {
      faults.add(
          file, longLine, "has more than " + LONGEST_LINE + " characters here; fold the line");
      return null;
    }
    try {
      Node root = compose(text);
      if (root instanceof MappingNode mapping) {
        return mapping;
      }
      faults.add(file, 1, "holds no 'key: value' lines at its top; begin it with such lines");
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
      faults.add(file, line, "is not YAML here: " + e.getProblem() + "; mend this line");
    } catch (PlainEvents.Refused e) {
      faults.add(file, e.line(), e.found());
    } catch (RuntimeException e) {
      faults.add(file, 0, "is not YAML: " + e.getMessage());
    }
    return null;
  }

  /** The first line that is too long, from 1; 0 for none. Long lines take time by their square. */
  private static int longLine(String text) {
    int line = 1;
    int start = 0;
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) == '\n') {
        line++;
        start = at + 1;
      } else if (at - start >= LONGEST_LINE) {
        return line;
      }
    }
    return 0;
  }

  private static Node compose(String text) {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    options.setMaxAliasesForCollections(0);
    options.setNestingDepthLimit(DEEPEST + 1);
    options.setCodePointLimit(MOST_CHARACTERS);
    return new Composer(
            new PlainEvents(new StreamReader(new StringReader(text)), options, DEEPEST),
            new Resolver(),
            options)
        .getSingleNode();
  }
}
