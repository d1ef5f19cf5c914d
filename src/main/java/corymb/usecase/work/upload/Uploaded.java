package corymb.usecase.work.upload;

import org.jspecify.annotations.Nullable;

/**
 * A file that was handed in with others.
 *
 * @param name its name, in an archive with its folders
 * @param bytes its bytes, none when it is refused
 * @param refused why it is not even looked at, null when it is
 */
@SuppressWarnings("ArrayRecordComponent") // bytes go straight into the store
public record Uploaded(String name, byte[] bytes, @Nullable Refusal refused) {

  /** The most characters of a name. */
  static final int LONGEST_NAME = 300;

  /** Why a file is not even looked at. */
  public enum Refusal {
    /** An archive within an archive. */
    NESTED,
    /** A name that leads out of the archive, or is too long. */
    NAME,
    /** No workbook. */
    KIND,
    /** More bytes than a response may have. */
    SIZE
  }

  /** A file to look at. */
  public Uploaded(String name, byte[] bytes) {
    this(name, bytes, null);
  }

  /** A file as a browser sends it: only the last part of its name counts, shortened and clean. */
  public static Uploaded of(@Nullable String name, byte[] bytes) {
    String given = name == null || name.isBlank() ? "response" : name.replace('\\', '/');
    String last = given.substring(given.lastIndexOf('/') + 1);
    String clean = last.replaceAll("\\p{Cntrl}", "\uFFFD").strip();
    int most = Math.min(clean.length(), LONGEST_NAME);
    // the end of a name says what it is
    return new Uploaded(clean.substring(clean.length() - most), bytes);
  }

  static Uploaded refused(String name, Refusal why) {
    return new Uploaded(name, new byte[0], why);
  }
}
