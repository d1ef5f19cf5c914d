package corymb.scheme.yaml;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * The texts of a YAML file that holds nothing else: mappings within mappings, texts at their ends.
 * A text is known by its keys, joined by {@code /}.
 */
public final class YamlTexts {

  private static final String JOINT = "/";

  private final String file;
  private final Faults faults;
  private final Map<String, Line> texts = new LinkedHashMap<>();
  private final Map<String, Integer> lines = new LinkedHashMap<>();

  private YamlTexts(String file, Faults faults) {
    this.file = file;
    this.faults = faults;
  }

  /**
   * A text with the line where it begins, from 1.
   *
   * @param text the text, without spaces around it
   */
  public record Line(String text, int line) {}

  /**
   * Reads a file; whatever is no text or no mapping, and every key that stands twice, is a fault.
   */
  public static YamlTexts read(String file, byte[] bytes, Faults faults) {
    YamlTexts read = new YamlTexts(file, faults);
    MappingNode root = YamlFile.root(file, bytes, faults);
    if (root != null) {
      read.add("", root);
    }
    return read;
  }

  private void add(String above, MappingNode mapping) {
    for (NodeTuple tuple : mapping.getValue()) {
      Node key = tuple.getKeyNode();
      int line = line(key);
      String path = above + (key instanceof ScalarNode scalar ? scalar.getValue() : "?");
      if (lines.put(path, line) != null) {
        faults.add(file, line, "the key '" + path + "' stands here twice");
      }
      if (tuple.getValueNode() instanceof MappingNode inner) {
        add(path + JOINT, inner);
      } else if (tuple.getValueNode() instanceof ScalarNode scalar) {
        texts.put(path, new Line(scalar.getValue().strip(), line));
      } else {
        faults.add(file, line, "'" + path + "' must be a text or lines of 'key: text'");
      }
    }
  }

  /** All texts by their joined keys, in the file's order. */
  public Map<String, Line> texts() {
    return texts;
  }

  /** The text with the keys, null when there is none. */
  public @Nullable String find(String path) {
    Line line = texts.get(path);
    return line == null ? null : line.text();
  }

  /** The line of the keys; of as many of them as are there; 0 when not even the first is. */
  public int nearestLine(String path) {
    for (String at = path; !at.isEmpty(); at = at.substring(0, Math.max(0, at.lastIndexOf('/')))) {
      Integer line = lines.get(at);
      if (line != null) {
        return line;
      }
    }
    return 0;
  }

  private static int line(Node node) {
    return node.getStartMark() == null ? 0 : node.getStartMark().getLine() + 1;
  }
}
