package corymb.store.capsule;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/**
 * Writes a ZIP archive whose entries are stored as they are, all of 1 January 1980: its bytes
 * depend on nothing but the entries, not on a clock, a machine or a way to compress.
 */
final class StoredZip {

  private static final int LOCAL = 0x04034b50;
  private static final int CENTRAL = 0x02014b50;
  private static final int END = 0x06054b50;
  private static final short VERSION = 10;
  private static final short FIRST_DAY = 0x0021;
  private static final int LOCAL_SIZE = 30;
  private static final int CENTRAL_SIZE = 46;
  private static final int END_SIZE = 22;

  private final OutputStream out;
  private final List<byte[]> directory = new ArrayList<>();
  private long position;

  StoredZip(OutputStream out) {
    this.out = out;
  }

  /** Adds an entry; its name has ASCII letters only. */
  void add(String name, byte[] content) throws IOException {
    byte[] called = name.getBytes(StandardCharsets.US_ASCII);
    CRC32 crc = new CRC32();
    crc.update(content);
    ByteBuffer local = buffer(LOCAL_SIZE + called.length);
    local.putInt(LOCAL);
    facts(local, (int) crc.getValue(), content.length, called.length);
    directory.add(central(called, (int) crc.getValue(), content.length));
    write(local.put(called).array());
    write(content);
  }

  private byte[] central(byte[] called, int crc, int size) {
    ByteBuffer central = buffer(CENTRAL_SIZE + called.length);
    central.putInt(CENTRAL).putShort(VERSION);
    facts(central, crc, size, called.length);
    central.putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(0);
    return central.putInt(Math.toIntExact(position)).put(called).array();
  }

  /** Version, flags, method, time, day, check sum, both sizes, length of name and of extras. */
  private static void facts(ByteBuffer to, int crc, int size, int name) {
    to.putShort(VERSION).putShort((short) 0).putShort((short) 0).putShort((short) 0);
    to.putShort(FIRST_DAY).putInt(crc).putInt(size).putInt(size);
    to.putShort((short) name).putShort((short) 0);
  }

  /** Writes the directory; the archive is complete then. */
  void end() throws IOException {
    int start = Math.toIntExact(position);
    for (byte[] entry : directory) {
      write(entry);
    }
    int size = Math.toIntExact(position - start);
    short count = (short) directory.size();
    ByteBuffer end = buffer(END_SIZE);
    end.putInt(END).putShort((short) 0).putShort((short) 0).putShort(count).putShort(count);
    write(end.putInt(size).putInt(start).putShort((short) 0).array());
  }

  private static ByteBuffer buffer(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }

  private void write(byte[] bytes) throws IOException {
    out.write(bytes);
    position += bytes.length;
  }
}
