package corymb.report.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import com.thaiopensource.xml.sax.ErrorHandlerImpl;
import corymb.label.award.AwardStatus;
import corymb.label.register.RegisterChange;
import corymb.label.register.RegisterChange.Kind;
import corymb.report.register.RegisterFeed.Site;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The feed against the RELAX NG grammar of RFC 4287, appendix B. */
class AtomSchemaTest {

  private static final StringWriter FAULTS = new StringWriter();
  private static final ValidationDriver ATOM = driver();

  private static ValidationDriver driver() {
    PropertyMapBuilder properties = new PropertyMapBuilder();
    properties.put(ValidateProperty.ERROR_HANDLER, new ErrorHandlerImpl(FAULTS));
    return new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
  }

  @BeforeAll
  static void readGrammar() throws IOException, SAXException {
    String grammar =
        Objects.requireNonNull(AtomSchemaTest.class.getResource("atom.rnc")).toExternalForm();
    assertThat(ATOM.loadSchema(new InputSource(grammar))).as(FAULTS.toString()).isTrue();
  }

  private static boolean isValid(String xml) throws IOException, SAXException {
    FAULTS.getBuffer().setLength(0);
    return ATOM.validate(
        new InputSource(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))));
  }

  private static String feed(List<RegisterChange> changes) {
    Site site =
        new Site(
            "https://labels.example/register.atom",
            "https://labels.example/",
            "https://labels.example/verify/",
            "Labels & changes",
            "The <secretariat>");
    return new String(
        RegisterFeed.write(Entries.DAY, changes, Entries.WORDS, site), StandardCharsets.UTF_8);
  }

  private static String full() {
    List<RegisterChange> changes = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      for (AwardStatus status : AwardStatus.values()) {
        LocalDate day = LocalDate.of(2028, 2, 29).minusDays(changes.size());
        changes.add(new RegisterChange(kind, day, Entries.entry("Øresund <&> \u0001", status)));
      }
    }
    return feed(changes);
  }

  @Test
  void every_kind_of_change_is_valid_atom() throws IOException, SAXException {
    assertThat(isValid(full())).as(FAULTS.toString()).isTrue();
  }

  @Test
  void a_feed_without_changes_is_valid_atom() throws IOException, SAXException {
    assertThat(isValid(feed(List.of()))).as(FAULTS.toString()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "<updated>, <updated>on ",
    "<title>, <subtitle/><title>x</title><title>",
    "<author>, <author><email>none</email>",
    "type=\"text/html\", type=\"html\"",
    "<category term=, <category name=",
    "xml:lang=\"en\", xml:lang=\"english language\""
  })
  void the_grammar_finds_what_is_wrong(String sought, String wrong)
      throws IOException, SAXException {
    String broken = full().replaceFirst(java.util.regex.Pattern.quote(sought), wrong);
    assertThat(broken).isNotEqualTo(full());
    assertThat(isValid(broken)).isFalse();
  }
}
