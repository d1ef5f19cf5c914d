package corymb.facts;

/**
 * Where an answer stands in a workbook.
 *
 * @param sheet the name of the sheet as its tab shows it
 * @param address column letters and row number, as in {@code D7}
 */
public record Cell(String sheet, String address) {

  @Override
  public String toString() {
    return sheet + "!" + address;
  }
}
