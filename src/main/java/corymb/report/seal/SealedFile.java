package corymb.report.seal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A file with one seal: what the seal covers, and the seal itself, which is all that it does not
 * cover. Found by the bytes alone; nothing of the file is interpreted before it is proved.
 *
 * @param content the covered bytes, all of the file but the seal
 * @param seal the bytes of the seal, without what fills up its room
 */
@SuppressWarnings("ArrayRecordComponent") // handed on at once, never compared
record SealedFile(byte[] content, byte[] seal) {
  private static final Pattern RANGE =
      Pattern.compile(
          "/ByteRange *\\[ *([0-9]{1,9}) +([0-9]{1,9}) +([0-9]{1,9}) +([0-9]{1,9}) *\\]");
  private static final Pattern TRACE =
      Pattern.compile("/ByteRange|ETSI\\.CAdES\\.detached|Adobe\\.PPKLite");
  private static final Pattern HEX = Pattern.compile("<[0-9a-f]+>");
  private static final int SHORT_FORM = 0x80;

  /** How many seals the file has, as far as they can be recognised. */
  static int seals(byte[] file) {
    return ranges(file).size();
  }

  /** Whether anything in the file shows that it was sealed once. */
  static boolean hasTrace(byte[] file) {
    return TRACE.matcher(text(file)).find();
  }

  /** The file's parts, or null when its one seal does not cover all of it but the seal. */
  static @Nullable SealedFile of(byte[] file) {
    List<MatchResult> ranges = ranges(file);
    if (ranges.size() != 1) {
      return null;
    }
    MatchResult range = ranges.get(0);
    int start = Integer.parseInt(range.group(1));
    int first = Integer.parseInt(range.group(2));
    int second = Integer.parseInt(range.group(3));
    int rest = Integer.parseInt(range.group(4));
    boolean whole =
        start == 0
            && first > 0
            && second > first
            && second <= file.length
            && rest == file.length - second;
    if (!whole || insideGap(range, first, second)) {
      return null;
    }
    byte[] seal = seal(text(Arrays.copyOfRange(file, first, second)));
    if (seal == null) {
      return null;
    }
    byte[] content = Arrays.copyOf(file, first + rest);
    System.arraycopy(file, second, content, first, rest);
    return new SealedFile(content, seal);
  }

  private static boolean insideGap(MatchResult range, int first, int second) {
    return range.end() > first && range.start() < second;
  }

  private static List<MatchResult> ranges(byte[] file) {
    Matcher matcher = RANGE.matcher(text(file));
    List<MatchResult> ranges = new ArrayList<>();
    while (matcher.find()) {
      ranges.add(matcher.toMatchResult());
    }
    return ranges;
  }

  /** The seal's own bytes; what follows them must be zeros. */
  private static byte @Nullable [] seal(String gap) {
    if (!HEX.matcher(gap).matches() || gap.length() % 2 != 0) {
      return null;
    }
    byte[] filled = HexFormat.of().parseHex(gap, 1, gap.length() - 1);
    int length = length(filled);
    if (length < 0 || length > filled.length) {
      return null;
    }
    for (int i = length; i < filled.length; i++) {
      if (filled[i] != 0) {
        return null;
      }
    }
    return Arrays.copyOf(filled, length);
  }

  /** The length of the outermost DER value, its head included; -1 when it is not one of a seal. */
  private static int length(byte[] der) {
    int sequence = 0x30;
    int longForm = SHORT_FORM | 2;
    if (der.length < 4 || der[0] != sequence || (der[1] & 0xff) != longForm) {
      return -1;
    }
    return 4 + ((der[2] & 0xff) << 8 | der[3] & 0xff);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
