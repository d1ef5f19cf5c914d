package corymb.intake.workbook;

import corymb.intake.workbook.look.Styles;
import corymb.scheme.Pack;
import corymb.scheme.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** The workbook in which an organisation answers the questionnaire of a pack. */
public final class QuestionnaireWorkbook {

  /** The version of the workbook's layout. */
  public static final String TEMPLATE = "1";

  /** The languages in which it can be written. */
  public static final List<String> LANGUAGES = List.of("en");

  private static final String PROGRAM = "Corymb";
  private static final Instant TIME = Instant.parse("2026-01-01T00:00:00Z");

  private final Pack pack;
  private final String lang;
  private final Filling filling;
  private final Plan plan;

  private QuestionnaireWorkbook(Pack pack, String lang, Filling filling) {
    this.pack = pack;
    this.lang = lang;
    this.filling = filling;
    this.plan = Plan.of(pack.questionnaire());
  }

  /**
   * Writes the workbook; the same input gives the same bytes.
   *
   * @param lang the language, one of {@link #LANGUAGES}
   * @param prefill a response to the pack's questionnaire whose answers are filled in, null for a
   *     blank workbook
   * @return an {@code .xlsx} file
   * @throws IllegalArgumentException when there is no such language
   */
  public static byte[] write(Pack pack, String lang, @Nullable Response prefill) {
    if (!LANGUAGES.contains(lang)) {
      throw new IllegalArgumentException(
          "there is no workbook in the language '" + lang + "'; known: " + LANGUAGES);
    }
    return new QuestionnaireWorkbook(pack, lang, Filling.of(prefill)).bytes();
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
    new CoverSheet(book, styles, pack, plan, filling).write(lang);
    Map<String, Place> companions = plan.companions(pack.questionnaire().checks());
    for (Plan.Part part : plan.sections()) {
      new SectionSheet(book, styles, part, filling, companions).write();
    }
    ListSheet.write(book, styles, pack.questionnaire().lists().values());
  }

  private void properties(POIXMLProperties properties) {
    POIXMLProperties.CoreProperties core = properties.getCoreProperties();
    core.setTitle(Phrase.TITLE.text());
    core.setSubjectProperty(pack.scheme().title());
    core.setCreator(PROGRAM);
    core.getUnderlyingProperties().setCreatedProperty(Optional.of(Date.from(TIME)));
    core.getUnderlyingProperties().setModifiedProperty(Optional.of(Date.from(TIME)));
    POIXMLProperties.CustomProperties custom = properties.getCustomProperties();
    custom.addProperty(Meta.SCHEME.property(), pack.scheme().id());
    custom.addProperty(Meta.VERSION.property(), pack.scheme().version());
    custom.addProperty(Meta.LANG.property(), lang);
    custom.addProperty(Meta.TEMPLATE.property(), TEMPLATE);
  }
}
