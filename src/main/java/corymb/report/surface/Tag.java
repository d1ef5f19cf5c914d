package corymb.report.surface;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A node of the logical structure, in reading order. It has either inner tags or painted content,
 * never both. Two tags are the same only if they are one object.
 */
public final class Tag {
  private final Role role;
  private final List<Tag> inner = new ArrayList<>();
  private final Map<Trait, String> traits = new EnumMap<>(Trait.class);

  private Tag(Role role) {
    this.role = role;
  }

  /** The tag of a whole document. */
  public static Tag document() {
    return new Tag(Role.DOCUMENT);
  }

  /** A new last tag inside this one. */
  public Tag add(Role inside) {
    Tag tag = new Tag(inside);
    inner.add(tag);
    return tag;
  }

  /** Sets a trait and returns this tag. */
  public Tag with(Trait trait, String value) {
    traits.put(trait, value);
    return this;
  }

  public Role role() {
    return role;
  }

  /** The tags inside, in reading order. */
  public List<Tag> inner() {
    return Collections.unmodifiableList(inner);
  }

  /** What has been said about it. */
  public Map<Trait, String> traits() {
    return Collections.unmodifiableMap(traits);
  }
}
