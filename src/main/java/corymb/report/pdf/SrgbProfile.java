package corymb.report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * An ICC profile (version 2, display) of the sRGB colour space, worked out from the published
 * primaries and transfer curve of IEC 61966-2-1.
 */
final class SrgbProfile {
  private static final int HEADER = 128;
  private static final int TAG_COUNT = 9;
  private static final int TABLE = 4 + 12 * TAG_COUNT;
  private static final int CURVE_POINTS = 256;
  private static final double FIXED = 65536;

  private final ByteArrayOutputStream index = new ByteArrayOutputStream();
  private final ByteArrayOutputStream data = new ByteArrayOutputStream();

  private SrgbProfile() {}

  /** The bytes of the profile; the same each time. */
  static byte[] bytes() {
    try {
      return new SrgbProfile().profile();
    } catch (IOException e) {
      throw new UncheckedIOException("Writing to memory failed", e);
    }
  }

  private byte[] profile() throws IOException {
    tag("desc", description("sRGB"));
    tag("cprt", text("No copyright, use freely"));
    tag("wtpt", xyz(0.9642, 1.0, 0.8249));
    tag("rXYZ", xyz(0.4360747, 0.2225045, 0.0139322));
    tag("gXYZ", xyz(0.3850649, 0.7168786, 0.0971045));
    tag("bXYZ", xyz(0.1430804, 0.0606169, 0.7141733));
    byte[] curve = curve();
    tag("rTRC", curve);
    int at = HEADER + TABLE + data.size() - curve.length;
    entry("gTRC", at, curve.length);
    entry("bTRC", at, curve.length);
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.write(header(HEADER + TABLE + data.size()));
    new DataOutputStream(all).writeInt(TAG_COUNT);
    index.writeTo(all);
    data.writeTo(all);
    return all.toByteArray();
  }

  private void tag(String name, byte[] content) throws IOException {
    entry(name, HEADER + TABLE + data.size(), content.length);
    data.write(content);
    while (data.size() % 4 != 0) {
      data.write(0);
    }
  }

  private void entry(String name, int offset, int length) throws IOException {
    DataOutputStream out = new DataOutputStream(index);
    out.writeBytes(name);
    out.writeInt(offset);
    out.writeInt(length);
  }

  private static byte[] header(int size) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(size);
    out.writeInt(0);
    out.writeInt(0x02100000);
    out.writeBytes("mntrRGB XYZ ");
    for (int part : new int[] {2026, 1, 1, 0, 0, 0}) {
      out.writeShort(part);
    }
    out.writeBytes("acsp");
    out.write(new byte[28]);
    out.write(xyzNumbers(0.9642, 1.0, 0.8249));
    out.write(new byte[HEADER - bytes.size()]);
    return bytes.toByteArray();
  }

  private static byte[] description(String words) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeBytes("desc");
    out.writeInt(0);
    out.writeInt(words.length() + 1);
    out.writeBytes(words);
    out.write(new byte[1 + 4 + 4 + 2 + 1 + 67]);
    return bytes.toByteArray();
  }

  private static byte[] text(String words) {
    return ("text\0\0\0\0" + words + "\0").getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] xyz(double x, double y, double z) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write("XYZ \0\0\0\0".getBytes(StandardCharsets.US_ASCII));
    bytes.write(xyzNumbers(x, y, z));
    return bytes.toByteArray();
  }

  private static byte[] xyzNumbers(double... numbers) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    for (double number : numbers) {
      out.writeInt((int) Math.round(number * FIXED));
    }
    return bytes.toByteArray();
  }

  private static byte[] curve() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeBytes("curv");
    out.writeInt(0);
    out.writeInt(CURVE_POINTS);
    for (int i = 0; i < CURVE_POINTS; i++) {
      out.writeShort((int) Math.round(linear(i / (CURVE_POINTS - 1.0)) * 65535));
    }
    return bytes.toByteArray();
  }

  private static double linear(double encoded) {
    return encoded <= 0.04045 ? encoded / 12.92 : StrictMath.pow((encoded + 0.055) / 1.055, 2.4);
  }
}
