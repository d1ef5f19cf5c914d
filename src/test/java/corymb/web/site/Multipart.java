package corymb.web.site;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A form with files, as a browser sends it. */
final class Multipart {

  private static final String BOUNDARY = "part-of-a-form-of-a-test";

  private final ByteArrayOutputStream body = new ByteArrayOutputStream();

  Multipart field(String name, String text) {
    begin("form-data; name=\"" + name + "\"");
    write("\r\n" + text + "\r\n");
    return this;
  }

  Multipart file(String name, String file, byte[] content) {
    begin("form-data; name=\"" + name + "\"; filename=\"" + file + "\"");
    write("Content-Type: application/octet-stream\r\n\r\n");
    body.writeBytes(content);
    write("\r\n");
    return this;
  }

  private void begin(String disposition) {
    write("--" + BOUNDARY + "\r\nContent-Disposition: " + disposition + "\r\n");
  }

  private void write(String text) {
    body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }

  String type() {
    return "multipart/form-data; boundary=" + BOUNDARY;
  }

  byte[] bytes() {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    whole.writeBytes(body.toByteArray());
    whole.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return whole.toByteArray();
  }
}
