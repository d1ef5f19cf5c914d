package corymb.rating.law;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.TinyPack;
import corymb.scheme.PackFiles;
import corymb.scheme.yaml.Fault;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The tiny pack with single changes. */
public final class Broken {

  private final Map<String, byte[]> files = new TreeMap<>();

  private Broken() {
    TinyPack.FILES.names().forEach(name -> files.put(name, TinyPack.FILES.bytes(name)));
  }

  /** The tiny pack as it is. */
  public static Broken tiny() {
    return new Broken();
  }

  /** With every occurrence of a text in a file replaced. */
  public Broken with(String file, String old, String changed) {
    String text = new String(files.getOrDefault(file, new byte[0]), StandardCharsets.UTF_8);
    assertThat(text).contains(old);
    return withFile(file, text.replace(old, changed));
  }

  /** With one file more, or another content of it. */
  public Broken withFile(String file, String text) {
    files.put(file, text.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  /** With a copy of a file. */
  public Broken withCopy(String file, String copy) {
    return withFile(copy, TinyPack.FILES.text(file));
  }

  /** With a file less. */
  public Broken without(String file) {
    assertThat(files.remove(file)).isNotNull();
    return this;
  }

  /** The files. */
  public PackFiles files() {
    return new PackFiles(files);
  }

  /** The faults that the check finds. */
  public List<Fault> faults() {
    return PackCheck.check(files());
  }
}
