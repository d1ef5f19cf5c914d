package corymb.store.blob;

/** No bytes are kept under the digest. */
public final class BlobMissing extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Names the digest. */
  public BlobMissing(String sha256) {
    super("no bytes with the SHA-256 " + sha256 + " are kept in the database");
  }
}
