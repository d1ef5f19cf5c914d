package corymb.usecase.work;

import corymb.store.session.Transactions;
import corymb.store.work.ItemRow;
import corymb.store.work.WorkItems;
import corymb.store.work.WorkItems.Which;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** The items of work in their order, some at a time in memory. */
final class KeptItems implements Iterable<ItemRow> {

  private static final int PAGE = 500;

  private final Transactions store;
  private final String work;

  KeptItems(Transactions store, String work) {
    this.store = store;
    this.work = work;
  }

  @Override
  public Iterator<ItemRow> iterator() {
    return new Iterator<>() {
      private Iterator<ItemRow> page = List.<ItemRow>of().iterator();
      private int last;
      private boolean ended;

      @Override
      public boolean hasNext() {
        if (!page.hasNext() && !ended) {
          page =
              store.in(session -> WorkItems.after(session, work, Which.ALL, last, PAGE)).iterator();
          ended = !page.hasNext();
        }
        return page.hasNext();
      }

      @Override
      public ItemRow next() {
        if (!hasNext()) {
          throw new NoSuchElementException("there are no more items");
        }
        ItemRow item = page.next();
        last = item.nr();
        return item;
      }
    };
  }
}
