package corymb.store;

import corymb.store.database.Address;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/**
 * A line to a PostgreSQL server that breaks when it is told to, between two statements: the
 * connection that asks for the statement is gone, a new one can be made at once. It passes on what
 * the program and the server really say to each other, message by message.
 */
public final class WeakLine implements AutoCloseable {

  /** Where the line breaks. */
  public enum Break {
    /** The statement never reaches the server. */
    BEFORE,
    /** The server does what the statement says, and its answer is lost. */
    AFTER
  }

  /** The end of a transaction. */
  public static final String END = "COMMIT";

  /** The end of a transaction that has written something. */
  public static final String END_OF_WRITING = "COMMIT of what is written";

  /** When a line breaks. */
  private record Plan(Break where, String words) {

    boolean fits(String statement) {
      return statement.startsWith(words);
    }
  }

  private final Address.Server server;
  private final ServerSocket door;
  private volatile Plan plan;
  private volatile int left;
  private volatile String broke = "";

  private WeakLine(Address.Server server, ServerSocket door) {
    this.server = server;
    this.door = door;
  }

  /** A line to a server that passes everything on for now. */
  public static WeakLine to(Address.Server server) throws IOException {
    ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    WeakLine line = new WeakLine(server, door);
    begin(line::open);
    return line;
  }

  /** The address of the server by this line. */
  public Address.Server address() {
    String url = server.url().replaceFirst("//[^/]*/", "//127.0.0.1:" + door.getLocalPort() + "/");
    return new Address.Server(url, server.user(), server.password());
  }

  /**
   * Breaks once, at the n-th statement from now on that begins with some words, n from 1. Settings,
   * and the begin of a transaction, are no statements.
   *
   * @param words as {@link #END} or {@link #END_OF_WRITING}; none for any statement
   */
  public synchronized void breakAt(Break where, String words, int n) {
    left = n;
    plan = new Plan(where, words);
  }

  /** Does not break any more; says whether the line would have. */
  public synchronized boolean isWhole() {
    boolean whole = plan != null;
    plan = null;
    return whole;
  }

  /** The statement at which it broke last. */
  public String broke() {
    return broke;
  }

  /** Where the line breaks for a statement, null when it does not. */
  private synchronized Break heard(String statement) {
    Plan now = plan;
    if (now == null || !now.fits(statement) || --left > 0) {
      return null;
    }
    plan = null;
    broke = statement;
    return now.where();
  }

  private void open() {
    try {
      while (true) {
        Socket client = door.accept();
        begin(() -> new Call(client).listen());
      }
    } catch (IOException e) {
      // closed
    }
  }

  private static void begin(Runnable work) {
    Thread thread = new Thread(work, "weak-line");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() throws IOException {
    door.close();
  }

  /** One connection of the program. */
  private final class Call {

    private static final int STARTUP = 3 << 16;
    private static final int CANCEL = 80877102;

    private final Socket client;
    private final Map<String, String> prepared = new HashMap<>();
    private String bound = "";
    private @Nullable String before;
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean deaf;

    Call(Socket client) {
      this.client = client;
    }

    /** Passes on what the program says, until one of both hangs up or the line breaks. */
    void listen() {
      URI at = URI.create(server.url().substring("jdbc:".length()));
      try (Socket here = client;
          Socket there = new Socket(at.getHost(), at.getPort())) {
        here.setTcpNoDelay(true);
        there.setTcpNoDelay(true);
        DataInputStream in = new DataInputStream(new BufferedInputStream(here.getInputStream()));
        DataOutputStream out =
            new DataOutputStream(new BufferedOutputStream(there.getOutputStream()));
        greet(in, out);
        begin(() -> answer(there));
        pass(in, out, there);
      } catch (IOException e) {
        // one of both hung up
      }
    }

    /** What comes first has no kind; encryption is refused, as by a server without it. */
    private void greet(DataInputStream in, DataOutputStream out) throws IOException {
      while (true) {
        int length = in.readInt();
        int code = in.readInt();
        byte[] rest = in.readNBytes(length - 8);
        if (code == STARTUP || code == CANCEL || code >> 16 == 3) {
          out.writeInt(length);
          out.writeInt(code);
          out.write(rest);
          out.flush();
          return;
        }
        client.getOutputStream().write('N');
      }
    }

    private void pass(DataInputStream in, DataOutputStream out, Socket there) throws IOException {
      while (true) {
        int kind = in.readUnsignedByte();
        byte[] body = in.readNBytes(in.readInt() - 4);
        String statement = statement(kind, body);
        String said = statement == null ? null : said(statement);
        Break breaks = said == null ? null : heard(said);
        if (breaks == Break.BEFORE) {
          return;
        }
        deaf |= breaks == Break.AFTER;
        out.writeByte(kind);
        out.writeInt(body.length + 4);
        out.write(body);
        if (in.available() == 0) {
          out.flush();
        }
        if (deaf && (kind == 'S' || kind == 'Q')) {
          out.flush();
          there.shutdownOutput();
          untilEnded();
          return;
        }
      }
    }

    /**
     * The statement, the end of a transaction with what it ends; null for what the pool says to a
     * connection as well, which may not be that of the work.
     */
    private @Nullable String said(String statement) {
      String words = statement.strip().toLowerCase(Locale.ROOT);
      if (words.matches("(?s)|(set|show|begin|rollback)\\b.*")) {
        before = words.startsWith("begin") ? null : before;
        return null;
      }
      if (words.equals("commit")) {
        return before;
      }
      boolean reads = words.startsWith("select");
      before = reads && before == null ? END : reads ? before : END_OF_WRITING;
      return statement;
    }

    /** Waits until the server has done all that it was asked for. */
    private void untilEnded() {
      try {
        ended.await();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }

    /** The words of a message that has the server do something, null for any other. */
    private String statement(int kind, byte[] body) {
      switch (kind) {
        case 'P' -> prepared.put(text(body, 0), text(body, text(body, 0).length() + 1));
        case 'B' -> bound = prepared.getOrDefault(text(body, text(body, 0).length() + 1), "");
        case 'Q' -> {
          return text(body, 0);
        }
        case 'E' -> {
          return bound;
        }
        default -> {}
      }
      return null;
    }

    private static String text(byte[] body, int from) {
      int end = from;
      while (body[end] != 0) {
        end++;
      }
      return new String(body, from, end - from, StandardCharsets.UTF_8);
    }

    /** Passes on what the server says, and nothing of it once the line is to break. */
    private void answer(Socket there) {
      try {
        byte[] buffer = new byte[1 << 16];
        for (int read = there.getInputStream().read(buffer); read >= 0; ) {
          if (!deaf) {
            client.getOutputStream().write(buffer, 0, read);
          }
          read = there.getInputStream().read(buffer);
        }
      } catch (IOException e) {
        // one of both hung up
      } finally {
        ended.countDown();
        hangUp();
      }
    }

    private void hangUp() {
      try {
        client.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
