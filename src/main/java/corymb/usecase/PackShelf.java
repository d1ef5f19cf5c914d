package corymb.usecase;

import corymb.intake.SchemeRef;
import corymb.intake.read.Intakes;
import corymb.rating.RuleBase;
import corymb.scheme.Pack;
import corymb.scheme.PackFiles;
import corymb.scheme.PackReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The packs at hand: those built in, and at most one draft from a folder, which comes first. */
public final class PackShelf {

  private static final String ROOT = "/rules/";
  private static final List<String> DATA =
      List.of("scheme.yaml", "questionnaire.yaml", "indicators.yaml", "options.yaml");

  private final Map<String, RulePack> read = new ConcurrentHashMap<>();
  private final @Nullable RulePack draft;

  private PackShelf(@Nullable RulePack draft) {
    this.draft = draft;
  }

  /** The packs that are built in. */
  public static PackShelf builtIn() {
    return new PackShelf(null);
  }

  /**
   * The packs that are built in and the pack of a folder.
   *
   * @throws corymb.scheme.BrokenPack when the folder's pack cannot be used
   */
  public static PackShelf withDraft(Path folder) {
    PackFiles files = PackFolders.read(folder);
    Pack pack = PackReader.read(files);
    return new PackShelf(new RulePack(pack, () -> RuleBase.ofTexts(pack.ruleTexts())));
  }

  /** The names of the packs, {@code id/version}. */
  public List<String> names() {
    List<String> names = new java.util.ArrayList<>(lines(ROOT + "packs.index"));
    RulePack first = draft;
    if (first != null) {
      names.remove(first.pack().name());
      names.add(0, first.pack().name());
    }
    return List.copyOf(names);
  }

  /** Begins to make ready the first pack and its rules in the background. */
  void prepare() {
    Later.begin("rules", () -> first().rater());
  }

  /** The pack that is used where none is named: the draft, or the newest that is built in. */
  public RulePack first() {
    SchemeRef first = SchemeRef.of(names().get(draft == null ? names().size() - 1 : 0));
    return Objects.requireNonNull(find(first.id(), first.version()));
  }

  /** The pack of a scheme's version, null when there is none. */
  public @Nullable RulePack find(String id, String version) {
    RulePack first = draft;
    String name = id + "/" + version;
    if (first != null && first.pack().name().equals(name)) {
      return first;
    }
    return names().contains(name) ? read.computeIfAbsent(name, PackShelf::open) : null;
  }

  /** The intake for responses to these packs. */
  public Intakes intakes() {
    return new Intakes(names().stream().map(SchemeRef::of).toList(), this::data);
  }

  private Pack data(SchemeRef scheme) {
    return Objects.requireNonNull(find(scheme.id(), scheme.version())).pack();
  }

  private static RulePack open(String name) {
    String folder = ROOT + name + "/";
    List<String> index = lines(folder + "pack.index");
    Map<String, byte[]> files = new TreeMap<>();
    DATA.forEach(file -> files.put(file, bytes(folder + file)));
    Pack pack = PackReader.read(PackFiles.builtIn(files, index.get(0)));
    return new RulePack(pack, () -> RuleBase.ofClasses(index.subList(1, index.size())));
  }

  private static List<String> lines(String resource) {
    return new String(bytes(resource), StandardCharsets.UTF_8).lines().toList();
  }

  private static byte[] bytes(String resource) {
    try (InputStream stream = PackShelf.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("the program lacks its part " + resource);
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("the program's part " + resource + " cannot be read", e);
    }
  }
}
