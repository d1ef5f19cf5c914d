package corymb.intake;

/**
 * Which version of which scheme a response says it answers.
 *
 * @param id the scheme's id, as in {@code ecei}
 * @param version the version, as in {@code 1.0.0}
 */
public record SchemeRef(String id, String version) {

  /** {@code id/version}. */
  @Override
  public String toString() {
    return id + "/" + version;
  }
}
