package corymb.store.access;

/**
 * Who somebody is at a provider of identities.
 *
 * @param issuer the address of the provider, at most 500 characters
 * @param subject the name that the provider gives to one person for ever, at most 255 characters
 */
public record Identity(String issuer, String subject) {

  /** Leaves the subject out, so that it reaches no log. */
  @Override
  public String toString() {
    return "Identity[" + issuer + "]";
  }
}
