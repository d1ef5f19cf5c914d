package corymb.web.visit;

import corymb.web.frame.Notice;
import corymb.web.frame.SignedIn;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.web.servlet.FlashMap;

/**
 * The few kinds of things that a visit remembers, each as a letter and texts. Nothing else is
 * written, and nothing that is read can become any other object.
 */
final class Things {

  private static final char TEXT = 't';
  private static final char LIST = 'l';
  private static final char SIGNED_IN = 's';
  private static final char TOKEN = 'c';
  private static final char NOTICE = 'n';
  private static final char SAID_NEXT = 'f';

  /** What is said may repeat what somebody sent; nobody reads more of it. */
  private static final int LONGEST = 5_000;

  private Things() {}

  static void writeAll(DataOutputStream out, Map<String, Object> all) throws IOException {
    out.writeInt(all.size());
    for (Map.Entry<String, Object> each : all.entrySet()) {
      write(out, each.getKey());
      writeThing(out, each.getValue());
    }
  }

  static void readAll(DataInputStream in, Map<String, Object> all) throws IOException {
    for (int count = in.readInt(); count > 0; count--) {
      all.put(text(in), readThing(in));
    }
  }

  private static void writeThing(DataOutputStream out, Object thing) throws IOException {
    if (thing instanceof String text) {
      out.writeChar(TEXT);
      write(out, text);
    } else if (thing instanceof Collection<?> list) {
      out.writeChar(LIST);
      out.writeInt(list.size());
      for (Object each : list) {
        writeThing(out, each);
      }
    } else if (thing instanceof SecurityContext context
        && context.getAuthentication() != null
        && context.getAuthentication().getPrincipal() instanceof SignedIn who) {
      out.writeChar(SIGNED_IN);
      write(out, who.person(), who.shownName(), who.stamp(), who.way().name());
    } else if (thing instanceof CsrfToken token) {
      out.writeChar(TOKEN);
      write(out, token.getHeaderName(), token.getParameterName(), token.getToken());
    } else if (thing instanceof Notice notice) {
      out.writeChar(NOTICE);
      String text = notice.text();
      write(out, notice.kind().name(), text.substring(0, Math.min(text.length(), LONGEST)));
    } else if (thing instanceof FlashMap said) {
      out.writeChar(SAID_NEXT);
      writeSaid(out, said);
    } else {
      throw new IllegalArgumentException("a visit cannot remember " + thing.getClass().getName());
    }
  }

  private static Object readThing(DataInputStream in) throws IOException {
    char kind = in.readChar();
    return switch (kind) {
      case TEXT -> text(in);
      case LIST -> list(in);
      case SIGNED_IN ->
          new SecurityContextImpl(
              new SignedIn(text(in), text(in), text(in), SignedIn.Way.valueOf(text(in))).proved());
      case TOKEN -> new DefaultCsrfToken(text(in), text(in), text(in));
      case NOTICE -> new Notice(Notice.Kind.valueOf(text(in)), text(in));
      case SAID_NEXT -> said(in);
      default -> throw new IOException("nothing is written as " + kind);
    };
  }

  private static List<Object> list(DataInputStream in) throws IOException {
    List<Object> list = new ArrayList<>();
    for (int count = in.readInt(); count > 0; count--) {
      list.add(readThing(in));
    }
    return list;
  }

  /** What is said once on the next page, and on which one. */
  private static void writeSaid(DataOutputStream out, FlashMap said) throws IOException {
    String path = said.getTargetRequestPath();
    write(out, path == null ? "" : path);
    out.writeLong(said.getExpirationTime());
    out.writeInt(said.getTargetRequestParams().size());
    for (Map.Entry<String, List<String>> each : said.getTargetRequestParams().entrySet()) {
      write(out, each.getKey());
      writeThing(out, each.getValue());
    }
    writeAll(out, said);
  }

  private static FlashMap said(DataInputStream in) throws IOException {
    FlashMap said = new FlashMap();
    String path = text(in);
    said.setTargetRequestPath(path.isEmpty() ? null : path);
    said.setExpirationTime(in.readLong());
    for (int count = in.readInt(); count > 0; count--) {
      String name = text(in);
      if (readThing(in) instanceof List<?> texts) {
        texts.forEach(each -> said.addTargetRequestParam(name, String.valueOf(each)));
      }
    }
    readAll(in, said);
    return said;
  }

  private static void write(DataOutputStream out, String... texts) throws IOException {
    for (String text : texts) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      out.writeInt(bytes.length);
      out.write(bytes);
    }
  }

  private static String text(DataInputStream in) throws IOException {
    int length = in.readInt();
    byte[] bytes = in.readNBytes(length);
    if (bytes.length != length) {
      throw new IOException("a text is cut short");
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
