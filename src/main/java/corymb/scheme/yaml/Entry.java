package corymb.scheme.yaml;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * The keys and values of one YAML mapping. Reading a key that is missing or of another kind adds a
 * fault and gives a harmless stand-in, so that one reading finds every fault; {@link #end()}
 * reports keys that nobody asked for.
 */
public final class Entry {

  private final String file;
  private final int line;
  private final Map<String, Node> nodes = new LinkedHashMap<>();
  private final Map<String, Integer> lines = new HashMap<>();
  private final TreeSet<String> known = new TreeSet<>();
  private final Faults faults;

  Entry(String file, MappingNode mapping, Faults faults) {
    this.file = file;
    this.line = lineOf(mapping);
    this.faults = faults;
    for (NodeTuple tuple : mapping.getValue()) {
      String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
      lines.put(key, lineOf(tuple.getKeyNode()));
      if (nodes.put(key, tuple.getValueNode()) != null) {
        faults.add(file, lineOf(tuple.getKeyNode()), "the key '" + key + "' stands here twice");
      }
    }
  }

  private Entry(String file, Faults faults) {
    this.file = file;
    this.line = 0;
    this.faults = faults;
  }

  static Entry empty(String file, Faults faults) {
    return new Entry(file, faults);
  }

  /** The file's name inside the pack. */
  public String file() {
    return file;
  }

  /** The line of the mapping, from 1. */
  public int line() {
    return line;
  }

  /** Adds a fault at the key's line, or at the mapping's when there is no such key. */
  public void fault(String key, String message) {
    Node node = nodes.get(key);
    faults.add(file, node == null ? line : lineOf(node), message);
  }

  /** Adds a fault at the line of an element of the key's list, counted from 0. */
  public void fault(String key, int element, String message) {
    List<Node> all = nodes.get(key) instanceof SequenceNode list ? list.getValue() : List.of();
    if (element < all.size()) {
      faults.add(file, lineOf(all.get(element)), message);
    } else {
      fault(key, message);
    }
  }

  /** Whether the key is there. */
  public boolean has(String key) {
    known.add(key);
    return nodes.containsKey(key);
  }

  /** The keys in their order. */
  public List<String> keys() {
    return List.copyOf(nodes.keySet());
  }

  /** The text of a key that must be there. */
  public String text(String key) {
    String text = textOrNull(key);
    if (text == null) {
      missing(key, "a text");
      return "";
    }
    return text;
  }

  /** The text of a key, or the other when the key is not there. */
  public String textOr(String key, String other) {
    String text = textOrNull(key);
    return text == null ? other : text;
  }

  /** The text of a key, null when the key is not there. */
  public @Nullable String textOrNull(String key) {
    known.add(key);
    Node node = nodes.get(key);
    if (node == null) {
      return null;
    }
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue().strip();
    }
    fault(key, "'" + key + "' must be a text");
    return null;
  }

  /** The number of a key that must be there. */
  public BigDecimal number(String key) {
    BigDecimal number = numberOrNull(key);
    if (number == null) {
      if (!nodes.containsKey(key)) {
        missing(key, "a number");
      }
      return BigDecimal.ZERO;
    }
    return number;
  }

  /** The number of a key, null when the key is not there. */
  public @Nullable BigDecimal numberOrNull(String key) {
    String text = textOrNull(key);
    if (text == null) {
      return null;
    }
    try {
      return Decimals.of(text);
    } catch (NumberFormatException e) {
      fault(key, "'" + key + "' must be a number, found '" + text + "'");
      return null;
    }
  }

  /** The whole number of a key that must be there. */
  public int whole(String key) {
    return exact(key, number(key));
  }

  /** The whole number of a key, or the other when the key is not there. */
  public int wholeOr(String key, int other) {
    BigDecimal number = numberOrNull(key);
    return number == null ? other : exact(key, number);
  }

  /** The truth of a key, false when the key is not there. */
  public boolean flag(String key) {
    String text = textOr(key, "false");
    if (!text.equals("true") && !text.equals("false")) {
      fault(key, "'" + key + "' must be true or false, found '" + text + "'");
    }
    return text.equals("true");
  }

  /** One of the words, by its constant; the first constant when it is none of them. */
  public <E extends Enum<E>> E word(String key, Class<E> words, String otherwise) {
    String text = textOr(key, otherwise);
    for (E word : words.getEnumConstants()) {
      if (Words.of(word).equals(text)) {
        return word;
      }
    }
    fault(key, "'" + key + "' must be one of " + Words.all(words) + ", found '" + text + "'");
    return words.getEnumConstants()[0];
  }

  /** The entry of a key that must be there. */
  public Entry entry(String key) {
    known.add(key);
    Node node = nodes.get(key);
    if (node instanceof MappingNode mapping) {
      return new Entry(file, mapping, faults);
    }
    missing(key, "lines of 'key: value'");
    return empty(file, faults);
  }

  /** The entries of a list, each turned into something; empty when the key is not there. */
  public <T> List<T> entries(String key, Function<Entry, T> reader) {
    List<T> all = new ArrayList<>();
    for (Node node : list(key)) {
      if (node instanceof MappingNode mapping) {
        all.add(reader.apply(new Entry(file, mapping, faults)));
      } else {
        faults.add(file, lineOf(node), "'" + key + "' must list entries of 'key: value'");
      }
    }
    return List.copyOf(all);
  }

  /** The named entries below a key, each turned into something; empty when the key is not there. */
  public <T> List<T> named(String key, BiFunction<String, Entry, T> reader) {
    if (!has(key)) {
      return List.of();
    }
    Entry inner = entry(key);
    List<T> all = new ArrayList<>();
    for (String name : inner.keys()) {
      all.add(reader.apply(name, inner.entry(name)));
    }
    return List.copyOf(all);
  }

  /** The texts of a list; empty when the key is not there. */
  public List<String> texts(String key) {
    List<String> all = new ArrayList<>();
    for (Node node : list(key)) {
      if (node instanceof ScalarNode scalar) {
        all.add(scalar.getValue().strip());
      } else {
        faults.add(file, lineOf(node), "'" + key + "' must list texts");
      }
    }
    return List.copyOf(all);
  }

  /** Reports every key that nobody asked for. */
  public void end() {
    for (String key : nodes.keySet()) {
      if (!known.contains(key)) {
        faults.add(
            file,
            lines.getOrDefault(key, line),
            "the key '" + key + "' is not known here; known are " + known);
      }
    }
  }

  private List<Node> list(String key) {
    known.add(key);
    Node node = nodes.get(key);
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue();
    }
    if (node != null) {
      fault(key, "'" + key + "' must be a list");
    }
    return List.of();
  }

  private int exact(String key, BigDecimal number) {
    try {
      return number.intValueExact();
    } catch (ArithmeticException e) {
      fault(key, "'" + key + "' must be a whole number, found " + number);
      return 0;
    }
  }

  private void missing(String key, String expected) {
    fault(key, "'" + key + "' is missing or of another kind; expected " + expected);
  }

  private static int lineOf(Node node) {
    return node.getStartMark() == null ? 0 : node.getStartMark().getLine() + 1;
  }
}
