package corymb.intake.read;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a file is by its first bytes, whatever its name says. */
enum FileKind {
  EMPTY,
  ARCHIVE,
  OLD_OFFICE,
  JSON,
  MARKUP,
  TEXT_TABLE,
  UNKNOWN;

  private static final byte[] OLD_OFFICE_BEGINS = {
    (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
  };
  private static final int LOOKED_AT = 4096;
  private static final Pattern ROW =
      Pattern.compile("[^\\r\\n]*[,;\\t][^\\r\\n]*[\\r\\n].*", Pattern.DOTALL);
  private static final Pattern JSON_NAME = Pattern.compile(".*\\.(nd)?json(:\\d+)?");

  /** What the bytes are; the name decides only between kinds of text. */
  static FileKind of(String name, byte[] bytes) {
    if (bytes.length == 0) {
      return EMPTY;
    }
    if (begins(bytes, new byte[] {'P', 'K'})) {
      return ARCHIVE;
    }
    if (begins(bytes, OLD_OFFICE_BEGINS)) {
      return OLD_OFFICE;
    }
    String text = beginning(bytes);
    boolean json = text.startsWith("{") || text.startsWith("[");
    if (json || JSON_NAME.matcher(name.toLowerCase(Locale.ROOT)).matches()) {
      return JSON;
    }
    if (text.startsWith("<")) {
      return MARKUP;
    }
    return text.indexOf('\uFFFD') < 0 && ROW.matcher(text).matches() ? TEXT_TABLE : UNKNOWN;
  }

  private static boolean begins(byte[] bytes, byte[] with) {
    int end = Math.min(bytes.length, with.length);
    return end == with.length && java.util.Arrays.equals(bytes, 0, end, with, 0, end);
  }

  /** The first characters without marks and spaces; what cannot be printed becomes U+FFFD. */
  private static String beginning(byte[] bytes) {
    String text =
        new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
    return text.replaceFirst("^(\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "")
        .replace(
            "\u0000",
            text.startsWith("\u00FF\u00FE") || text.startsWith("\u00FE\u00FF") ? "" : "\uFFFD")
        .stripLeading();
  }
}
