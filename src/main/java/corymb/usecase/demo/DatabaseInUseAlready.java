package corymb.usecase.demo;

/** The example is only put into an empty database; nothing was done. */
public final class DatabaseInUseAlready extends RuntimeException {

  private static final long serialVersionUID = 1L;

  DatabaseInUseAlready(int organisations) {
    super(
        "the example needs an empty database, and this one holds "
            + organisations
            + " organisations: name another folder with --home");
  }
}
