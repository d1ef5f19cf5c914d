package corymb.report.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * The files a document may be made of. Names are plain: a template cannot reach beyond its source.
 */
@FunctionalInterface
public interface TemplateSource {

  /**
   * The content of a file.
   *
   * @param name plain file name, without folders
   * @throws TemplateFault when the name is not plain or there is no such file
   */
  byte[] read(String name);

  /**
   * The files of a folder on the class path.
   *
   * @param folder such as {@code /templates/report}
   */
  static TemplateSource classpath(String folder) {
    return name -> {
      String path = folder + "/" + plain(name);
      try (InputStream stream = TemplateSource.class.getResourceAsStream(path)) {
        if (stream == null) {
          throw missing(name);
        }
        return stream.readAllBytes();
      } catch (IOException e) {
        throw new UncheckedIOException("Cannot read " + path, e);
      }
    };
  }

  /** The files of a folder on disk; a link, which could lead anywhere, is not one of them. */
  static TemplateSource folder(Path folder) {
    return name -> {
      Path file = folder.resolve(plain(name));
      if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
        throw missing(name);
      }
      try {
        return Files.readAllBytes(file);
      } catch (IOException e) {
        throw new UncheckedIOException("Cannot read " + file, e);
      }
    };
  }

  /**
   * The name itself, when it is plain.
   *
   * @throws TemplateFault when it holds a slash, begins with a dot, or is empty
   */
  static String plain(String name) {
    if (!Pattern.matches("[A-Za-z0-9][A-Za-z0-9._-]*", name)) {
      throw new TemplateFault(
          new Place(name, 0),
          "the file name '" + name + "'",
          "a plain name of letters, digits, '.', '_' and '-'",
          "Put the file beside the template and name it without a folder.");
    }
    return name;
  }

  private static TemplateFault missing(String name) {
    return new TemplateFault(
        new Place(name, 0),
        "no such file",
        "a file '" + name + "' beside the other templates",
        "Add the file or correct the name.");
  }
}
