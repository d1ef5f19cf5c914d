package corymb.report.register;

import corymb.label.award.AwardStatus;
import corymb.label.register.RegisterEntry;
import corymb.label.register.RegisterWords;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Draws one entry as a badge that can stand alone on any page: a picture in SVG without scripts,
 * fonts or addresses of its own. It says in words what the label is worth on the register's day,
 * and a sign and the kind of line say it again, so that nothing depends on colour.
 */
public final class RegisterBadge {

  private static final int WIDTH = 380;
  private static final int HEIGHT = 112;
  private static final int BAND = 104;
  private static final int TEXT = BAND + 16;
  private static final int NAME_SIZE = 15;
  private static final int NAME_WIDTH = WIDTH - TEXT - 12;

  private static final String INK = "#22313a";
  private static final String QUIET = "#51626c";
  private static final String ENDED = "#5b5b5b";
  private static final String ALARM = "#9b1c1c";
  private static final String OTHER = "#0b3a53";

  /** Dark enough for white letters. */
  private static final Map<String, String> BANDS =
      Map.of("bronze", "#7d4a22", "silver", "#55616b", "gold", "#7a5b00");

  private static final String FONTS =
      "'Open Sans','Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif";
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private final RegisterEntry entry;
  private final String title;
  private final XmlText svg = new XmlText(false);

  private RegisterBadge(RegisterEntry entry, RegisterWords words) {
    this.entry = entry;
    this.title = words.label(entry.label());
  }

  /** The badge of an entry, as the text of an {@code <svg>} element. */
  public static String write(RegisterEntry entry, RegisterWords words) {
    return new RegisterBadge(entry, words).draw();
  }

  private String draw() {
    String alt = "%s: %s".formatted(title, entry.name());
    svg.open("svg", "xmlns", "http://www.w3.org/2000/svg", "role", "img")
        .attribute("viewBox", "0 0 " + WIDTH + " " + HEIGHT)
        .number("width", WIDTH)
        .number("height", HEIGHT)
        .attribute("aria-label", alt + ". " + sentence() + ".")
        .attribute("font-family", FONTS);
    svg.element("title", alt);
    svg.element("desc", sentence() + ". Number " + entry.number() + ".");
    frame();
    band();
    name();
    status();
    return svg.close().end();
  }

  private String sentence() {
    String word = entry.status().name();
    String capital = word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
    return isValid() ? "Valid until " + day() : capital + ": " + note();
  }

  private String day() {
    return DAY.format(entry.validUntil());
  }

  private boolean isValid() {
    return entry.status() == AwardStatus.VALID;
  }

  private void frame() {
    svg.open("rect", "x", "1", "y", "1", "rx", "8", "fill", "#ffffff", "stroke-width", "2")
        .number("width", WIDTH - 2)
        .number("height", HEIGHT - 2)
        .attribute("stroke", isValid() ? INK : ENDED)
        .attribute("stroke-dasharray", isValid() ? "none" : "7 4")
        .close();
  }

  private void band() {
    String fill = isValid() ? BANDS.getOrDefault(entry.label(), OTHER) : ENDED;
    String path = "M10 6H%s V%s H10a4 4 0 0 1-4-4V10a4 4 0 0 1 4-4z".formatted(BAND, HEIGHT - 6);
    svg.open("path", "d", path, "fill", fill).close();
    sign();
    List<String> lines = NameLines.of(title, 18, BAND - 12);
    int y = lines.size() == 1 ? 88 : 80;
    for (String line : lines) {
      text(line, (BAND + 6) / 2, y, 18, "#ffffff", "600", "middle");
      y += 20;
    }
  }

  /**
   * A tick for valid, two bars for suspended, an arrow for superseded, a clock for expired, a cross
   * for withdrawn.
   */
  private void sign() {
    String path =
        switch (entry.status()) {
          case VALID -> "M43 40l9 9 17-19";
          case SUSPENDED -> "M48 29v22M62 29v22";
          case SUPERSEDED -> "M42 40h25M58 31l9 9-9 9";
          case EXPIRED -> "M55 26v15l10 6";
          case WITHDRAWN -> "M45 30l20 20M65 30l-20 20";
        };
    svg.open("circle", "cx", "55", "cy", "40", "r", "24", "fill", "none")
        .attribute("stroke", "#ffffff")
        .attribute("stroke-width", "3")
        .close();
    svg.open("path", "d", path, "fill", "none", "stroke", "#ffffff", "stroke-width", "4")
        .attribute("stroke-linecap", "round")
        .attribute("stroke-linejoin", "round")
        .close();
  }

  private void name() {
    List<String> lines = NameLines.of(XmlText.clean(entry.name()), NAME_SIZE, NAME_WIDTH);
    int y = lines.size() == 1 ? 36 : 28;
    for (String line : lines) {
      text(line, TEXT, y, NAME_SIZE, INK, "600", "start");
      y += 20;
    }
  }

  private void status() {
    if (isValid()) {
      text("Valid until " + day(), TEXT, 76, 14, INK, "400", "start");
    } else {
      text(entry.status().name(), TEXT, 68, 14, ALARM, "700", "start");
      text(note(), TEXT, 84, 12, INK, "400", "start");
    }
    text(entry.number(), TEXT, 101, 11, QUIET, "400", "start");
  }

  private String note() {
    return switch (entry.status()) {
      case VALID -> "";
      case EXPIRED -> "was valid until " + day();
      case WITHDRAWN -> "may not be used any more";
      case SUSPENDED -> "on hold; it ends " + day();
      case SUPERSEDED -> "a later label took its place";
    };
  }

  private void text(
      String content, int x, int y, int size, String fill, String weight, String anchor) {
    svg.open("text", "fill", fill, "font-weight", weight, "text-anchor", anchor)
        .number("x", x)
        .number("y", y)
        .number("font-size", size)
        .text(content)
        .close();
  }
}
