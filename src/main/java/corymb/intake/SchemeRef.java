package corymb.intake;

/**
 * Which version of which scheme a response says it answers.
 *
 * @param id the scheme's id, as in {@code ecei}
 * @param version the version, as in {@code 1.0.0}
 */
public record SchemeRef(String id, String version) {

  /**
   * The scheme and version of a name such as {@code ecei/1.0.0}.
   *
   * @throws IllegalArgumentException when it has no slash
   */
  public static SchemeRef of(String name) {
    int slash = name.indexOf('/');
    if (slash < 0) {
      throw new IllegalArgumentException("a pack's name looks like ecei/1.0.0, found " + name);
    }
    return new SchemeRef(name.substring(0, slash), name.substring(slash + 1));
  }

  /** {@code id/version}. */
  @Override
  public String toString() {
    return id + "/" + version;
  }
}
