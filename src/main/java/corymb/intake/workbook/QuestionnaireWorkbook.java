package corymb.intake.workbook;

import corymb.intake.workbook.look.Styles;
import corymb.scheme.Pack;
import corymb.scheme.Response;
import corymb.scheme.language.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** The workbook in which an organisation answers the questionnaire of a pack. */
public final class QuestionnaireWorkbook {

  /** The version of the workbook's layout. */
  public static final String TEMPLATE = "1";

  private static final String PROGRAM = "Corymb";
  private static final Instant TIME = Instant.parse("2026-01-01T00:00:00Z");

  private final Pack pack;
  private final WorkbookWords words;
  private final Filling filling;
  private final Plan plan;

  private QuestionnaireWorkbook(Pack pack, WorkbookWords words, Filling filling) {
    this.pack = pack;
    this.words = words;
    this.filling = filling;
    this.plan = Plan.of(pack.questionnaire(), words);
  }

  /**
   * Writes the workbook; the same input gives the same bytes.
   *
   * @param pack the pack in that language
   * @param language the language of the workbook
   * @param prefill a response to the pack's questionnaire whose answers are filled in, null for a
   *     blank workbook
   * @return an {@code .xlsx} file
   */
  public static byte[] write(Pack pack, Language language, @Nullable Response prefill) {
    WorkbookWords words = new WorkbookWords(language);
    return new QuestionnaireWorkbook(pack, words, Filling.of(prefill)).bytes();
  }

  private byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      sheets(book);
      properties(book.getProperties());
      book.setActiveSheet(0);
      book.setSelectedTab(0);
      book.lockStructure();
      book.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException("a workbook in memory could not be written", e);
    }
    return SteadyArchive.of(out.toByteArray());
  }

  private void sheets(XSSFWorkbook book) {
    Styles styles = new Styles(book);
    new CoverSheet(words, book, styles, pack, plan, filling).write();
    Map<String, Place> companions = plan.companions(pack.questionnaire().checks());
    for (Plan.Part part : plan.sections()) {
      new SectionSheet(words, book, styles, part, filling, companions).write();
    }
    ListSheet.write(words, book, styles, pack.questionnaire().lists().values());
  }

  private void properties(POIXMLProperties properties) {
    POIXMLProperties.CoreProperties core = properties.getCoreProperties();
    core.setTitle(words.text(Phrase.TITLE));
    core.setSubjectProperty(pack.scheme().title());
    core.setCreator(PROGRAM);
    core.getUnderlyingProperties().setCreatedProperty(Optional.of(Date.from(TIME)));
    core.getUnderlyingProperties().setModifiedProperty(Optional.of(Date.from(TIME)));
    POIXMLProperties.CustomProperties custom = properties.getCustomProperties();
    custom.addProperty(Meta.SCHEME.property(), pack.scheme().id());
    custom.addProperty(Meta.VERSION.property(), pack.scheme().version());
    custom.addProperty(Meta.LANG.property(), words.language().code());
    custom.addProperty(Meta.TEMPLATE.property(), TEMPLATE);
  }
}
