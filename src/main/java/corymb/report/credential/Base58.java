package corymb.report.credential;

import java.math.BigInteger;
import java.util.Arrays;

/** Base58 with the alphabet of Bitcoin, which multibase calls {@code z}. */
final class Base58 {
  private static final String ALPHABET =
      "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
  private static final BigInteger BASE = BigInteger.valueOf(58);

  private Base58() {}

  static String encode(byte[] bytes) {
    StringBuilder digits = new StringBuilder();
    BigInteger rest = new BigInteger(1, bytes);
    while (rest.signum() > 0) {
      BigInteger[] parts = rest.divideAndRemainder(BASE);
      digits.append(ALPHABET.charAt(parts[1].intValue()));
      rest = parts[0];
    }
    for (int i = 0; i < bytes.length && bytes[i] == 0; i++) {
      digits.append(ALPHABET.charAt(0));
    }
    return digits.reverse().toString();
  }

  /**
   * Reads digits that {@link #encode} wrote.
   *
   * @throws BrokenCredential when there are others
   */
  static byte[] decode(String digits) {
    BigInteger sum = BigInteger.ZERO;
    for (char digit : digits.toCharArray()) {
      int at = ALPHABET.indexOf(digit);
      if (at < 0) {
        throw new BrokenCredential("'" + digit + "' is no digit of base 58");
      }
      sum = sum.multiply(BASE).add(BigInteger.valueOf(at));
    }
    int zeros = 0;
    while (zeros < digits.length() && digits.charAt(zeros) == ALPHABET.charAt(0)) {
      zeros++;
    }
    byte[] number = sum.signum() == 0 ? new byte[0] : sum.toByteArray();
    int sign = number.length > 0 && number[0] == 0 ? 1 : 0;
    byte[] bytes = new byte[zeros + number.length - sign];
    System.arraycopy(number, sign, bytes, zeros, number.length - sign);
    return Arrays.copyOf(bytes, bytes.length);
  }
}
