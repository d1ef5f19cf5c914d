package corymb.web.own.upload;

import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that was uploaded and not handed in; it is gone with the log-in. */
final class Upload implements HttpSessionBindingListener {

  private final String name;
  private final Path file;

  private Upload(String name, Path file) {
    this.name = name;
    this.file = file;
  }

  static Upload of(String name, byte[] bytes) {
    try {
      Path file = Files.createTempFile("corymb-upload", null);
      file.toFile().deleteOnExit();
      Files.write(file, bytes);
      return new Upload(name, file);
    } catch (IOException e) {
      throw new UncheckedIOException("the uploaded file cannot be put aside", e);
    }
  }

  /** The name it was uploaded with. */
  String name() {
    return name;
  }

  /** Its bytes. */
  byte[] bytes() {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException("the uploaded file cannot be read again", e);
    }
  }

  @Override
  public void valueUnbound(HttpSessionBindingEvent event) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException("the uploaded file cannot be taken away", e);
    }
  }
}
