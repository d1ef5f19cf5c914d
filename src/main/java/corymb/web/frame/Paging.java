package corymb.web.frame;

/**
 * Where one is in a long list.
 *
 * @param page the number of the page, from 1
 * @param total how many lines there are on all pages
 */
public record Paging(int page, long total) {

  /** How many lines a page has. */
  public static final int SIZE = 50;

  private static final int MOST = 1_000_000;

  /** A page that a reader asked for; before the first is the first. */
  public static Paging of(int asked, long total) {
    return new Paging(inside(asked), total);
  }

  /** How many lines to leave out before a page. */
  public static int from(int asked) {
    return (inside(asked) - 1) * SIZE;
  }

  private static int inside(int asked) {
    return Math.min(MOST, Math.max(1, asked));
  }

  /** How many pages there are, at least 1. */
  public long pages() {
    return Math.max(1, (total + SIZE - 1) / SIZE);
  }

  /** Whether there is a page before this one. */
  public boolean isAfterFirst() {
    return page > 1;
  }

  /** Whether there is a page after this one. */
  public boolean isBeforeLast() {
    return page < pages();
  }
}
