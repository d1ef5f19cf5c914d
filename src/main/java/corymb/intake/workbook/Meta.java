package corymb.intake.workbook;

import java.util.Locale;

/**
 * What a workbook says about itself. Each stands twice, because some programs drop the properties
 * of a document when they save it: as a custom document property, and as a text in the cell of a
 * defined name.
 */
public enum Meta {
  /** The id of the scheme, as in {@code ecei}. */
  SCHEME,
  /** The version of the scheme, as in {@code 1.0.0}. */
  VERSION,
  /** The language of the texts and labels, as in {@code en}. */
  LANG,
  /** The version of the workbook's own layout. */
  TEMPLATE;

  /** The name of the document property, as in {@code corymb.scheme}. */
  public String property() {
    return "corymb." + word();
  }

  /** The defined name of the cell, as in {@code corymb.meta.scheme}. */
  public String definedName() {
    return "corymb.meta." + word();
  }

  private String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
