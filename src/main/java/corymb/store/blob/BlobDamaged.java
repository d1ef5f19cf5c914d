package corymb.store.blob;

/** The bytes that are kept are not those that were put. */
public final class BlobDamaged extends RuntimeException {

  private static final long serialVersionUID = 1L;

  BlobDamaged(String sha256, String found) {
    super(
        "the bytes kept under the SHA-256 %s are damaged: %s; restore them from a backup"
            .formatted(sha256, found));
  }
}
