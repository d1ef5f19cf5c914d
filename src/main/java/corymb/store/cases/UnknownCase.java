package corymb.store.cases;

/** There is no such case. */
public final class UnknownCase extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnknownCase(String id) {
    super("there is no case '" + id + "'; 'corymb case list' shows the cases");
  }
}
