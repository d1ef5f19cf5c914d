package corymb.intake.read;

import corymb.intake.Intake;
import corymb.intake.Problem;
import corymb.intake.SchemeRef;
import corymb.intake.check.Checked;
import corymb.intake.check.ResponseCheck;
import corymb.intake.json.AnswersJson;
import corymb.intake.json.AnswersWriter;
import corymb.intake.problem.ProblemCode;
import corymb.intake.problem.ProblemTexts;
import corymb.intake.problem.Remark;
import corymb.intake.raw.OpenedSource;
import corymb.intake.raw.Reading;
import corymb.intake.raw.UnreadableSource;
import corymb.intake.sheet.WorkbookReader;
import corymb.scheme.Pack;
import corymb.scheme.PackFiles;
import corymb.scheme.question.Questionnaire;
import corymb.scheme.text.PackTexts;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The way in for responses: recognises workbooks and JSON by their content, reads them, and checks
 * them by the pack they name. Safe for many threads; what a pack needs is prepared once.
 */
public final class Intakes {

  private static final String ENCRYPTED_STREAM =
      new String(
          "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);

  private final KnownSchemes known;
  private final Function<SchemeRef, Pack> packs;
  private final ProblemTexts texts;
  private final Function<SchemeRef, List<Pack>> elsewhere;
  private final Map<SchemeRef, Ready> ready = new ConcurrentHashMap<>();

  /** A pack with the check by it, and its questionnaire in the other languages. */
  private record Ready(Pack pack, ResponseCheck check, Supplier<List<Questionnaire>> elsewhere) {}

  /**
   * An intake for these schemes.
   *
   * @param known the schemes and versions there are
   * @param packs the pack of one of them; it is asked for once
   */
  public Intakes(Collection<SchemeRef> known, Function<SchemeRef, Pack> packs) {
    this(known, packs, ProblemTexts.english(), scheme -> List.of());
  }

  /**
   * An intake for these schemes that tells problems in these words.
   *
   * @param packs the pack of one of them, in the language of the words
   * @param elsewhere the same pack in the other languages; it is asked for only when something in a
   *     response is not understood in that language
   */
  public Intakes(
      Collection<SchemeRef> known,
      Function<SchemeRef, Pack> packs,
      ProblemTexts texts,
      Function<SchemeRef, List<Pack>> elsewhere) {
    this.known = new KnownSchemes(List.copyOf(known));
    this.packs = packs;
    this.texts = texts;
    this.elsewhere = elsewhere;
  }

  /** An intake for the scheme and version of one pack. */
  public static Intakes of(Pack pack) {
    SchemeRef ref = new SchemeRef(pack.scheme().id(), pack.scheme().version());
    return new Intakes(
        List.of(ref), r -> pack, ProblemTexts.english(), r -> PackTexts.inOtherLanguages(pack));
  }

  /**
   * Reads and checks one source: a workbook, or one JSON object.
   *
   * @param sourceName the name of the file, or of its place in a stream
   * @param bytes the original bytes
   * @param today the day of import
   */
  public Intake read(String sourceName, byte[] bytes, LocalDate today) {
    String sha256 = PackFiles.sha256(bytes);
    SchemeRef scheme = null;
    try {
      OpenedSource source = open(sourceName, bytes);
      scheme = source.scheme();
      Remark unknown = known.remark(scheme);
      if (unknown != null) {
        return unread(sourceName, sha256, scheme, List.of(unknown));
      }
      Ready by = ready.computeIfAbsent(scheme, this::prepare);
      Checked checked = by.check.check(source.read(by.pack.questionnaire(), by.elsewhere), today);
      return new Intake(
          sourceName, sha256, scheme, by.pack, checked.response(), checked.problems());
    } catch (UnreadableSource e) {
      return unread(sourceName, sha256, scheme, e.remarks());
    }
  }

  /**
   * Checks answers that a person typed into a form.
   *
   * @param scheme a scheme and version that is known
   * @param texts what was typed, by the codes of the questions; empty for not answered
   * @param today the day on which they are checked
   */
  public Intake typed(
      String sourceName, SchemeRef scheme, Map<String, String> texts, LocalDate today) {
    Ready by = ready.computeIfAbsent(scheme, this::prepare);
    Reading reading = TypedAnswers.read(by.pack.questionnaire(), texts);
    Checked checked = by.check.check(reading, today);
    String sha256 = PackFiles.sha256(AnswersWriter.write(by.pack, texts));
    return new Intake(sourceName, sha256, scheme, by.pack, checked.response(), checked.problems());
  }

  /** What became of a file or folder that could not even be opened. */
  public Intake unopened(String sourceName, ProblemCode why) {
    return unread(
        sourceName, PackFiles.sha256(new byte[0]), null, List.of(Remark.of(why, sourceName)));
  }

  private Intake unread(
      String sourceName, String sha256, @Nullable SchemeRef scheme, List<Remark> remarks) {
    List<Problem> problems = remarks.stream().map(texts::ofSource).toList();
    return new Intake(sourceName, sha256, scheme, null, null, problems);
  }

  private Ready prepare(SchemeRef ref) {
    Pack pack = packs.apply(ref);
    Supplier<List<Questionnaire>> others =
        () -> elsewhere.apply(ref).stream().map(Pack::questionnaire).toList();
    return new Ready(pack, new ResponseCheck(pack.questionnaire(), texts, others), others);
  }

  private static OpenedSource open(String name, byte[] bytes) throws UnreadableSource {
    return switch (FileKind.of(name, bytes)) {
      case ARCHIVE -> WorkbookReader.open(bytes);
      case JSON -> AnswersJson.open(bytes);
      case EMPTY -> throw refused(ProblemCode.EMPTY_FILE);
      case OLD_OFFICE ->
          throw refused(isEncrypted(bytes) ? ProblemCode.ENCRYPTED : ProblemCode.OLD_WORKBOOK);
      case MARKUP -> throw refused(ProblemCode.MARKUP_FILE);
      case TEXT_TABLE -> throw refused(ProblemCode.TEXT_TABLE);
      case UNKNOWN -> throw refused(ProblemCode.UNKNOWN_FILE);
    };
  }

  /** An encrypted workbook is a file of the old form with a stream of that name. */
  private static boolean isEncrypted(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1).contains(ENCRYPTED_STREAM);
  }

  private static UnreadableSource refused(ProblemCode code) {
    return new UnreadableSource(code, Map.of());
  }
}
