package corymb.scheme.yaml;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * What stands in a YAML file, in its order, as long as it is plain: tags can make objects, aliases
 * can multiply, and depth can exhaust the stack; a pack needs none of them.
 */
final class PlainEvents extends ParserImpl {

  private final int deepest;
  private int depth;

  PlainEvents(StreamReader reader, LoaderOptions options, int deepest) {
    super(reader, options);
    this.deepest = deepest;
  }

  @Override
  public Event getEvent() {
    Event event = super.getEvent();
    if (event instanceof AliasEvent alias) {
      throw new Refused(event, "the alias '*" + alias.getAnchor() + "'; write it out here");
    }
    if (event instanceof NodeEvent node && node.getAnchor() != null) {
      throw new Refused(event, "the anchor '&" + node.getAnchor() + "'; take it out");
    }
    String tag = tag(event);
    if (tag != null) {
      throw new Refused(event, "the tag '" + tag + "'; take it out");
    }
    depth += event instanceof CollectionStartEvent ? 1 : 0;
    depth -= event instanceof CollectionEndEvent ? 1 : 0;
    if (depth > deepest + 1) {
      throw new Refused(event, "more than " + deepest + " levels; flatten it");
    }
    return event;
  }

  private static @Nullable String tag(Event event) {
    if (event instanceof ScalarEvent scalar) {
      return scalar.getTag();
    }
    return event instanceof CollectionStartEvent start ? start.getTag() : null;
  }

  /** Something that a pack must not hold. */
  static final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int line;
    private final String found;

    Refused(Event event, String found) {
      super(found);
      this.found = "has a thing here that packs must not have: " + found;
      Mark mark = event.getStartMark();
      this.line = mark == null ? 0 : mark.getLine() + 1;
    }

    /** What stands there, in the words of a fault. */
    String found() {
      return found;
    }

    /** The line, from 1; 0 when it is not known. */
    int line() {
      return line;
    }
  }
}
