package corymb.report.register;

import corymb.label.register.RegisterChange;
import corymb.label.register.RegisterEntry;
import corymb.label.register.RegisterWords;
import corymb.scheme.yaml.Words;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * Writes the changes of the register as an Atom feed (RFC 4287). A change has the same id for ever:
 * a UUID made of the feed's address, the number of the award, the kind of the change and its day.
 * Changes are known by their days, so their times are midnight UTC.
 */
public final class RegisterFeed {

  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private final Site site;
  private final RegisterWords words;

  private RegisterFeed(Site site, RegisterWords words) {
    this.site = site;
    this.words = words;
  }

  /**
   * Where the register is published.
   *
   * @param feed the address of the feed itself
   * @param register the address of the register
   * @param verify the address at which an award is looked up, without its number, ending in a slash
   * @param title of the feed
   * @param author the body that keeps the register
   */
  public record Site(String feed, String register, String verify, String title, String author) {}

  /**
   * The feed in UTF-8.
   *
   * @param day the day of the feed; it was last updated on it when there are no changes
   * @param changes the changes, the latest first
   */
  public static byte[] write(
      LocalDate day, List<RegisterChange> changes, RegisterWords words, Site site) {
    LocalDate updated = changes.isEmpty() ? day : changes.get(0).on();
    XmlText xml = new XmlText(true);
    xml.open("feed", "xmlns", ATOM, "xml:lang", "en");
    xml.element("id", id(site.feed()));
    xml.element("title", site.title());
    xml.element("updated", time(updated));
    xml.open("author").element("name", site.author()).close();
    xml.open("link", "rel", "self", "type", "application/atom+xml", "href", site.feed()).close();
    xml.open("link", "rel", "alternate", "type", "text/html", "href", site.register()).close();
    RegisterFeed feed = new RegisterFeed(site, words);
    changes.forEach(change -> feed.entry(xml, change));
    return xml.close().end().getBytes(StandardCharsets.UTF_8);
  }

  private void entry(XmlText xml, RegisterChange change) {
    String kind = Words.of(change.kind());
    String number = change.entry().number();
    xml.open("entry");
    xml.element("id", id(String.join(" ", site.feed(), number, kind, change.on().toString())));
    xml.element("title", title(change));
    xml.element("updated", time(change.on()));
    xml.open("link", "rel", "alternate", "href", site.verify() + number).close();
    xml.open("category", "term", kind).close();
    xml.element("content", content(change.entry()), "type", "text");
    xml.close();
  }

  private String title(RegisterChange change) {
    String what = words.label(change.entry().label()) + " of " + change.entry().name();
    return switch (change.kind()) {
      case AWARDED -> what + " was awarded";
      case RENEWED -> what + " was renewed";
      case LISTED -> what + " was taken into the register";
      case SUSPENDED -> what + " was suspended";
      case REINSTATED -> what + " was reinstated";
      case WITHDRAWN -> what + " was withdrawn";
      case SUPERSEDED -> what + " was superseded by a later label";
      case EXPIRED -> what + " has expired";
    };
  }

  private String content(RegisterEntry entry) {
    return "%s, %s; %s, number %s, valid until %s; status: %s"
        .formatted(
            entry.name(),
            words.country(entry.country()),
            words.label(entry.label()),
            entry.number(),
            DAY.format(entry.validUntil()),
            Words.of(entry.status()));
  }

  private static String id(String name) {
    return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  private static String time(LocalDate day) {
    return day + "T00:00:00Z";
  }
}
