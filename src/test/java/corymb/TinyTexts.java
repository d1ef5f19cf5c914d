package corymb;

import corymb.scheme.Pack;
import corymb.scheme.PackFiles;
import corymb.scheme.PackReader;
import corymb.scheme.text.PackTexts;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** The tiny pack with texts in further languages: the English ones, with a mark before each. */
public final class TinyTexts {

  private TinyTexts() {}

  /** All texts of the tiny pack as a file of texts; the mark stands before each of them. */
  public static String yaml(String mark) {
    Map<String, Object> root = new LinkedHashMap<>();
    PackTexts.english(TinyPack.PACK).forEach((path, text) -> put(root, path, mark + text));
    StringBuilder yaml = new StringBuilder();
    write(yaml, "", root);
    return yaml.toString();
  }

  @SuppressWarnings("unchecked") // what is no text is a map of this kind
  private static void put(Map<String, Object> within, String path, String text) {
    int slash = path.indexOf('/');
    if (slash < 0) {
      within.put(path, text);
    } else {
      Object inner =
          within.computeIfAbsent(
              path.substring(0, slash), k -> new LinkedHashMap<String, Object>());
      put((Map<String, Object>) inner, path.substring(slash + 1), text);
    }
  }

  private static void write(StringBuilder yaml, String indent, Map<?, ?> texts) {
    texts.forEach(
        (key, value) -> {
          yaml.append(indent).append('"').append(key).append("\":");
          if (value instanceof Map<?, ?> inner) {
            yaml.append('\n');
            write(yaml, indent + "  ", inner);
          } else {
            yaml.append(" '").append(value.toString().replace("'", "''")).append("'\n");
          }
        });
  }

  /** The tiny pack with one file more. */
  public static PackFiles with(String file, String text) {
    Map<String, byte[]> files = new TreeMap<>();
    TinyPack.FILES.names().forEach(name -> files.put(name, TinyPack.FILES.bytes(name)));
    files.put(file, text.getBytes(StandardCharsets.UTF_8));
    return new PackFiles(files);
  }

  /** The tiny pack, in English, with German texts. */
  public static Pack german() {
    return PackReader.read(with("texts/de.yaml", yaml("D ")));
  }
}
