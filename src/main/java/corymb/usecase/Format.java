package corymb.usecase;

/** In which form results are wanted. */
public enum Format {
  PDF,
  JSON,
  XLSX,
  TEXT;

  /** The ending of a file of this form, with its dot. */
  public String ending() {
    return switch (this) {
      case PDF -> ".pdf";
      case JSON -> ".json";
      case XLSX -> ".result.xlsx";
      case TEXT -> ".txt";
    };
  }
}
