package corymb.usecase.rerate;

import corymb.store.session.Transactions;
import corymb.store.work.CaseChoice;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** The ids of chosen cases, a page at a time. Used by one thread. */
public final class CasePages implements Iterator<List<String>> {

  /** Read together: a question to the database for each case would take most of the time. */
  static final int SIZE = 50;

  private final Transactions store;
  private final CaseChoice choice;
  private String last = "";
  private List<String> page = List.of();

  /** In the order of the ids. */
  public CasePages(Transactions store, CaseChoice choice) {
    this.store = store;
    this.choice = choice;
  }

  @Override
  public boolean hasNext() {
    if (page.isEmpty()) {
      page = store.in(session -> choice.after(session, last, SIZE));
    }
    return !page.isEmpty();
  }

  @Override
  public List<String> next() {
    if (!hasNext()) {
      throw new NoSuchElementException("there are no more cases");
    }
    List<String> next = page;
    last = next.get(next.size() - 1);
    page = List.of();
    return next;
  }
}
