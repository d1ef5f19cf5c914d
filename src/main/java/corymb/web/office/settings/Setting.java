package corymb.web.office.settings;

import org.jspecify.annotations.Nullable;

/**
 * A setting as it may be shown.
 *
 * @param name as it is written in a file
 * @param value what it is, null when it is not set or is never shown
 * @param secret whether it is never shown
 * @param source where it comes from
 */
record Setting(String name, @Nullable String value, boolean secret, Source source) {

  /** Where a setting comes from. */
  enum Source {
    /** The command line. */
    COMMAND,
    /** The environment, or a property of the Java machine. */
    ENVIRONMENT,
    /** A file in the folder of the data. */
    FILE,
    /** The program itself. */
    PROGRAM,
    /** Nowhere: it is not set. */
    NONE
  }
}
