package corymb.usecase.work.doing;

import corymb.store.work.ItemRow;
import java.util.List;

/** How the items of one piece of work are done. */
interface ItemWork {

  /** How many items are done together. */
  int atOnce();

  /**
   * Does items and notes what came of each. Doing an item again, or at the same time in two
   * processes, has one effect.
   */
  void work(List<ItemRow> items);
}
