package corymb.usecase.batch;

import corymb.usecase.ResponseSource;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The responses of one run, each with a name for its results that no other one of the run has. Used
 * by one thread.
 */
public final class Batch implements Iterator<ResponseSource> {

  private final Iterator<ResponseSource> sources;
  private final UniqueNames names = new UniqueNames();
  private final Predicate<ResponseSource> isDone;
  private final BooleanSupplier isStopped;
  private @Nullable ResponseSource next;

  /**
   * A batch.
   *
   * @param sources all of them
   * @param isDone whether one needs no more work; it has its name, and is left out
   * @param isStopped whether no further one shall begin
   */
  public Batch(
      Iterator<ResponseSource> sources,
      Predicate<ResponseSource> isDone,
      BooleanSupplier isStopped) {
    this.sources = sources;
    this.isDone = isDone;
    this.isStopped = isStopped;
  }

  @Override
  public boolean hasNext() {
    while (next == null && !isStopped.getAsBoolean() && sources.hasNext()) {
      ResponseSource source = named(sources.next());
      next = isDone.test(source) ? null : source;
    }
    return next != null;
  }

  @Override
  public ResponseSource next() {
    ResponseSource source = hasNext() ? next : null;
    if (source == null) {
      throw new NoSuchElementException("there are no more responses");
    }
    next = null;
    return source;
  }

  private ResponseSource named(ResponseSource source) {
    String name = names.of(source.stem());
    if (source instanceof ResponseSource.Unreadable none) {
      return new ResponseSource.Unreadable(none.name(), name, none.why());
    }
    ResponseSource.Read read = (ResponseSource.Read) source;
    return new ResponseSource.Read(read.name(), name, read.bytes());
  }
}
