package corymb.usecase;

import static java.util.stream.Collectors.toList;

import corymb.intake.SchemeRef;
import corymb.intake.problem.ProblemTexts;
import corymb.intake.read.Intakes;
import corymb.rating.RuleBase;
import corymb.scheme.Pack;
import corymb.scheme.PackFiles;
import corymb.scheme.PackReader;
import corymb.scheme.language.Language;
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

/** The packs at hand: those built in, and drafts from a folder or a capsule, which come first. */
public final class PackShelf {

  private static final String ROOT = "/rules/";
  private static final List<String> DATA =
      List.of("scheme.yaml", "questionnaire.yaml", "indicators.yaml", "options.yaml");

  private final Map<String, RulePack> read = new ConcurrentHashMap<>();
  private final List<RulePack> drafts;

  private PackShelf(List<RulePack> drafts) {
    this.drafts = List.copyOf(drafts);
  }

  /** The packs that are built in. */
  public static PackShelf builtIn() {
    return new PackShelf(List.of());
  }

  /**
   * The packs that are built in and the pack of a folder.
   *
   * @throws corymb.scheme.BrokenPack when the folder's pack cannot be used
   */
  public static PackShelf withDraft(Path folder) {
    return with(List.of(PackFolders.read(folder)));
  }

  /**
   * The packs that are built in and packs of which all files are at hand.
   *
   * @throws corymb.scheme.BrokenPack when one of them cannot be used
   */
  public static PackShelf with(List<PackFiles> packs) {
    return new PackShelf(packs.stream().map(PackShelf::draft).toList());
  }

  private static RulePack draft(PackFiles files) {
    Pack pack = PackReader.read(files);
    return new RulePack(pack, () -> RuleBase.ofTexts(pack.ruleTexts()));
  }

  /** The names of the packs, {@code id/version}. */
  public List<String> names() {
    List<String> names = drafts.stream().map(draft -> draft.pack().name()).collect(toList());
    for (String builtIn : lines(ROOT + "packs.index")) {
      if (!names.contains(builtIn)) {
        names.add(builtIn);
      }
    }
    return List.copyOf(names);
  }

  /** Begins to make ready the first pack and its rules in the background. */
  void prepare() {
    Later.begin("rules", () -> first().rater());
  }

  /** The pack that is used where none is named: the draft, or the newest that is built in. */
  public RulePack first() {
    SchemeRef first = SchemeRef.of(names().get(drafts.isEmpty() ? names().size() - 1 : 0));
    return Objects.requireNonNull(find(first.id(), first.version()));
  }

  /** The pack of a scheme's version, null when there is none. */
  public @Nullable RulePack find(String id, String version) {
    String name = id + "/" + version;
    for (RulePack draft : drafts) {
      if (draft.pack().name().equals(name)) {
        return draft;
      }
    }
    return names().contains(name) ? read.computeIfAbsent(name, PackShelf::open) : null;
  }

  /**
   * All files of a pack on this shelf, its rules, examples and seal included.
   *
   * @throws IllegalStateException when the program lacks a file of it
   */
  public PackFiles files(Pack pack) {
    if (drafts.stream().anyMatch(draft -> draft.pack().equals(pack))) {
      return pack.files();
    }
    String folder = ROOT + pack.name() + "/";
    Map<String, byte[]> files = new TreeMap<>();
    files.put(PackFiles.LOCK, bytes(folder + PackFiles.LOCK));
    for (String line : lines(folder + PackFiles.LOCK)) {
      String file = line.substring(line.indexOf("  ") + 2);
      files.put(file, bytes(folder + file));
    }
    PackFiles whole = new PackFiles(files);
    if (!whole.digest().equals(pack.digest())) {
      throw new IllegalStateException("the files of the pack " + pack.name() + " are not whole");
    }
    return whole;
  }

  /** The intake for responses to these packs; it tells problems in English. */
  public Intakes intakes() {
    return intakes(Language.ENGLISH);
  }

  /** The intake for responses to these packs that tells problems in a language. */
  public Intakes intakes(Language language) {
    return new Intakes(
        names().stream().map(SchemeRef::of).toList(),
        scheme -> data(scheme).in(language),
        ProblemTexts.in(language),
        scheme -> language.others().stream().map(data(scheme)::in).toList());
  }

  private RulePack data(SchemeRef scheme) {
    return Objects.requireNonNull(find(scheme.id(), scheme.version()));
  }

  private static RulePack open(String name) {
    String folder = ROOT + name + "/";
    List<String> index = lines(folder + "pack.index");
    Map<String, byte[]> files = new TreeMap<>();
    DATA.forEach(file -> files.put(file, bytes(folder + file)));
    Pack pack =
        PackReader.read(PackFiles.builtIn(files, index.get(0), file -> bytesOrNull(folder + file)));
    return new RulePack(pack, () -> RuleBase.ofClasses(index.subList(1, index.size())));
  }

  private static List<String> lines(String resource) {
    return new String(bytes(resource), StandardCharsets.UTF_8).lines().toList();
  }

  private static byte[] bytes(String resource) {
    byte[] bytes = bytesOrNull(resource);
    if (bytes == null) {
      throw new IllegalStateException("the program lacks its part " + resource);
    }
    return bytes;
  }

  private static byte @Nullable [] bytesOrNull(String resource) {
    try (InputStream stream = PackShelf.class.getResourceAsStream(resource)) {
      return stream == null ? null : stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("the program's part " + resource + " cannot be read", e);
    }
  }
}
