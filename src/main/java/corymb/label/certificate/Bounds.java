package corymb.label.certificate;

import java.util.regex.Pattern;

/** What the parts of a certificate may be; a refusal names the part, what was found and wanted. */
final class Bounds {

  private Bounds() {}

  static void text(String part, String found, int longest) {
    if (found.isBlank() || found.codePointCount(0, found.length()) > longest) {
      throw refusal(part, found, "1 to " + longest + " characters");
    }
    if (!found.equals(found.strip()) || found.codePoints().anyMatch(Character::isISOControl)) {
      throw refusal(part, found, "one line without spaces around it");
    }
  }

  static void form(String part, String found, Pattern form, String wanted) {
    if (!form.matcher(found).matches()) {
      throw refusal(part, found, wanted);
    }
  }

  static IllegalArgumentException refusal(String part, String found, String wanted) {
    return new IllegalArgumentException(
        "a certificate cannot be made: found '" + found + "' as " + part + ", expected " + wanted);
  }
}
