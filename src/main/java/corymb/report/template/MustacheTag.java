package corymb.report.template;

/**
 * One {@code {{...}}} of a template.
 *
 * @param kind what it does
 * @param name of the value, the list or the partial; empty for a comment
 * @param start offset of its first brace in the file's text
 * @param place where it stands
 */
record MustacheTag(Kind kind, String name, int start, Place place) {
  enum Kind {
    VALUE,
    OPEN,
    CLOSE,
    PARTIAL,
    COMMENT;

    static Kind of(char sigil) {
      return switch (sigil) {
        case '#', '^' -> OPEN;
        case '/' -> CLOSE;
        case '>' -> PARTIAL;
        case '!' -> COMMENT;
        default -> VALUE;
      };
    }
  }

  /** The partial's file: {@code summary} stands for {@code summary.html}. */
  String file() {
    return name.endsWith(".html") ? name : name + ".html";
  }
}
