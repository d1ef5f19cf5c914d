package corymb.report.credential;

/**
 * Where the status of a credential stands.
 *
 * @param address below which the lists are published, as in {@code
 *     https://labels.example.org/status/1}; the list of a purpose is at {@code /revocation} or
 *     {@code /suspension} below it
 * @param index its bit in each list, from 0; no two credentials of an address share one
 */
public record StatusPlace(String address, int index) {
  /** Refuses a place outside every list. */
  public StatusPlace {
    if (index < 0 || address.isBlank()) {
      throw new IllegalArgumentException(
          "a status stands at an address and an index from 0, found '"
              + address
              + "' and "
              + index);
    }
  }

  /** The address of the list of a purpose, also its id. */
  public String list(StatusPurpose purpose) {
    return address + "/" + purpose.word();
  }
}
