package corymb.label.register;

/**
 * An entry with its words as they are compared, so that they are folded once and not each time.
 *
 * @param entry the entry
 * @param name its name, folded
 * @param words name, number and web address, folded
 */
record FoldedEntry(RegisterEntry entry, String name, String words) {

  static FoldedEntry of(RegisterEntry entry) {
    String name = Folding.of(entry.name());
    String web = entry.web() == null ? "" : entry.web();
    return new FoldedEntry(entry, name, name + " " + Folding.of(entry.number() + " " + web));
  }
}
