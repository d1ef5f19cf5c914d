package corymb.usecase;

/** In which form results are wanted. */
public enum Format {
  PDF,
  JSON,
  XLSX,
  TEXT;

  /**
   * The ending of a file of this form, with its dot; never one that a response has, so that a
   * result beside its response does not replace it.
   */
  public String ending() {
    return switch (this) {
      case PDF -> ".pdf";
      case JSON -> ".result.json";
      case XLSX -> ".result.xlsx";
      case TEXT -> ".result.txt";
    };
  }
}
