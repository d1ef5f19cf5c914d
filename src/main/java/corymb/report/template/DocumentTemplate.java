package corymb.report.template;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import corymb.scheme.language.Language;
import java.io.StringReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A document still without values: a checked file with its partials. Immutable once loaded. */
public final class DocumentTemplate {
  private final String main;
  private final Map<String, String> markups = new LinkedHashMap<>();
  private final List<MustacheTag> tags = new ArrayList<>();
  private final TemplateWords words;

  private DocumentTemplate(String main, TemplateWords words) {
    this.main = main;
    this.words = words;
  }

  /**
   * Reads and checks a template and every partial it names.
   *
   * @param source where the files are
   * @param name of the main file, such as {@code report.html}
   * @throws TemplateFault at the first fault in any of the files
   */
  public static DocumentTemplate load(TemplateSource source, String name) {
    return load(source, name, Language.ENGLISH);
  }

  /** The same in a language: the words come from {@code words_de.properties} beside the files. */
  public static DocumentTemplate load(TemplateSource source, String name, Language language) {
    DocumentTemplate template = new DocumentTemplate(name, new TemplateWords(source, language));
    template.add(source, name, List.of());
    PartialCount.demandFew(name, template.tags);
    return template;
  }

  private void add(TemplateSource source, String name, List<String> within) {
    String text = new String(source.read(name), StandardCharsets.UTF_8);
    String bare =
        words.filled(
            name, Markup.withoutComments(text.startsWith("\uFEFF") ? text.substring(1) : text));
    List<MustacheTag> found = MustacheScan.tags(name, bare);
    String markup = Markup.withPlaces(name, bare);
    MarkupReader.read(name, within.isEmpty() ? markup : fragment(markup));
    Nesting.check(name, bare, found);
    markups.put(name, markup);
    tags.addAll(found);
    List<String> path = new ArrayList<>(within);
    path.add(name);
    for (MustacheTag tag : found) {
      if (tag.kind() == MustacheTag.Kind.PARTIAL) {
        partial(source, tag, path);
      }
    }
  }

  private static String fragment(String markup) {
    return "<" + Vocabulary.FRAGMENT + ">" + markup + "</" + Vocabulary.FRAGMENT + ">";
  }

  private void partial(TemplateSource source, MustacheTag tag, List<String> path) {
    if (path.contains(tag.file())) {
      throw new TemplateFault(
          tag.place(),
          "the partial '" + tag.name() + "' within itself",
          "partials that end",
          "Remove this '{{>" + tag.name() + "}}'.");
    }
    if (markups.containsKey(tag.file())) {
      return;
    }
    try {
      source.read(tag.file());
    } catch (TemplateFault e) {
      TemplateFault fault =
          new TemplateFault(
              tag.place(),
              "the partial '" + tag.name() + "' but no file '" + tag.file() + "'",
              "a file '" + tag.file() + "' beside '" + main + "'",
              "Add the file or correct the name.");
      fault.initCause(e);
      throw fault;
    }
    add(source, tag.file(), path);
  }

  /**
   * Puts values into the template.
   *
   * @param data a record or a map; lists, records, maps, texts, numbers and optionals may be in it
   * @return the filled document
   * @throws TemplateFault when the template names an unknown value or is not valid once filled
   */
  public Document fill(Object data) {
    BoundedText filled = new BoundedText(main);
    try {
      compile().execute(data, filled);
    } catch (MustacheException.Context e) {
      throw unknown(data, e);
    }
    Node.Element root = MarkupReader.read(main, filled.text());
    Node.Element body = child(root, "body");
    return new Document(child(child(root, "head"), "title").words(), body);
  }

  private Template compile() {
    return Mustache.compiler()
        .withCollector(new Values())
        .withEscaper(Escape::markup)
        .withLoader(name -> new StringReader(markup(name)))
        .strictSections(true)
        .emptyStringIsFalse(true)
        .nullValue("")
        .compile(markup(main));
  }

  private String markup(String name) {
    String markup = markups.get(name);
    return markup == null ? markups.getOrDefault(name + ".html", "") : markup;
  }

  private TemplateFault unknown(Object data, MustacheException.Context fault) {
    Place place =
        tags.stream()
            .filter(tag -> tag.name().equals(fault.key) && tag.place().line() == fault.lineNo)
            .map(MustacheTag::place)
            .findFirst()
            .orElse(new Place(main, fault.lineNo));
    TemplateFault unknown =
        new TemplateFault(
            place,
            "the unknown value '" + fault.key + "'",
            "a value that the program provides",
            "Maybe one of these is meant: "
                + String.join(", ", KnownNames.nearest(data, fault.key))
                + ".");
    unknown.initCause(fault);
    return unknown;
  }

  private static Node.Element child(Node.Element parent, String name) {
    return parent.elements().stream()
        .filter(element -> element.is(name))
        .findFirst()
        .orElseThrow(
            () ->
                new TemplateFault(
                    parent.place(),
                    "'" + parent.name() + "' without '" + name + "'",
                    "'<" + name + ">' in '<" + parent.name() + ">'",
                    "Add the element."));
  }

  /** Takes a document while it is filled, and no more of it than a document can have. */
  private static final class BoundedText extends Writer {

    private static final int MOST_CHARACTERS = 16 << 20;

    private final String file;
    private final StringBuilder text = new StringBuilder();

    /** The text of a document whose main file is named. */
    BoundedText(String file) {
      this.file = file;
    }

    /** What was written. */
    String text() {
      return text.toString();
    }

    @Override
    public void write(char[] characters, int from, int count) {
      if (text.length() + count > MOST_CHARACTERS) {
        throw new TemplateFault(
            new Place(file, 0),
            "a document that grows beyond 16 million characters",
            "a list within a list only where each is a list of its own",
            "Look for a section that stands within itself.");
      }
      text.append(characters, from, count);
    }

    @Override
    public void flush() {
      // all of it is in memory
    }

    @Override
    public void close() {
      // nothing is held
    }
  }
}
