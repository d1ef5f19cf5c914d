package corymb.build;

import corymb.scheme.PackFiles;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes the bill of materials of the finished program in the form CycloneDX 1.6: every library
 * that is shipped, with its digest and licences. The same libraries give the same bytes.
 */
public final class BillOfMaterials {

  private static final String OURS = "corymb.jar";

  /** Names of licences that are identifiers of SPDX too. */
  private static final Set<String> SPDX =
      Set.of(
          "Apache-2.0",
          "MIT",
          "0BSD",
          "BSD-2-Clause",
          "BSD-3-Clause",
          "EPL-1.0",
          "EPL-2.0",
          "MPL-2.0",
          "LGPL-2.1");

  private final Path folder;
  private final List<Library> known;

  /**
   * What is known of a library.
   *
   * @param group as in Maven
   * @param name as in Maven
   * @param version as in Maven
   * @param licences their names; any of them may be chosen
   */
  private record Library(String group, String name, String version, List<String> licences) {

    /** From a line such as {@code org.yaml:snakeyaml:2.5 Apache-2.0 or MIT}, with two spaces. */
    static Library of(String line) {
      String[] parts = line.split(" {2}", 2);
      String[] names = parts[0].split(":", 3);
      return new Library(names[0], names[1], names[2], List.of(parts[1].split(" or ")));
    }

    boolean isIn(String jar) {
      String start = name + "-" + version;
      return jar.equals(start + ".jar") || jar.startsWith(start + "-");
    }

    /** The address of the package; what stands in the jar's name behind the version is its kind. */
    String address(String jar) {
      String rest = jar.replace(name + "-" + version, "").replace(".jar", "");
      String kind = rest.startsWith("-") ? "?classifier=" + rest.substring(1) : "";
      return "pkg:maven/" + group + "/" + name + "@" + version + kind;
    }
  }

  private BillOfMaterials(Path folder, List<Library> known) {
    this.folder = folder;
    this.known = known;
  }

  /**
   * @param args the folder of the program, which has {@code lib} and {@code licences.txt} and gets
   *     {@code sbom.json}, and the version of the program
   * @throws IOException when a file cannot be read or written
   * @throws IllegalStateException when nothing is known of a library that is shipped
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    List<Library> known =
        Files.readAllLines(folder.resolve("licences.txt")).stream()
            .filter(line -> !line.isBlank())
            .map(Library::of)
            .toList();
    try (OutputStream out = Files.newOutputStream(folder.resolve("sbom.json"))) {
      new BillOfMaterials(folder, known).write(out, args[1]);
    }
  }

  private void write(OutputStream out, String version) throws IOException {
    try (JsonGenerator json =
        new JsonFactory().createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
      json.writeStartObject();
      json.writeStringProperty("bomFormat", "CycloneDX");
      json.writeStringProperty("specVersion", "1.6");
      json.writeNumberProperty("version", 1);
      json.writeObjectPropertyStart("metadata");
      json.writeName("component");
      component(json, "application", new Library("corymb", "corymb", version, List.of()), OURS);
      json.writeEndObject();
      json.writeArrayPropertyStart("components");
      for (String jar : jars()) {
        json.writeRaw('\n');
        component(json, "library", library(jar), jar);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  private List<String> jars() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("lib"))) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(jar -> !jar.equals(OURS))
          .sorted()
          .toList();
    }
  }

  private Library library(String jar) {
    return known.stream()
        .filter(library -> library.isIn(jar))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no line of licences.txt is about " + jar));
  }

  private void component(JsonGenerator json, String type, Library library, String jar)
      throws IOException {
    String purl = library.address(jar);
    json.writeStartObject();
    json.writeStringProperty("type", type);
    json.writeStringProperty("bom-ref", purl);
    json.writeStringProperty("group", library.group());
    json.writeStringProperty("name", library.name());
    json.writeStringProperty("version", library.version());
    json.writeArrayPropertyStart("hashes");
    json.writeStartObject();
    json.writeStringProperty("alg", "SHA-256");
    byte[] bytes = Files.readAllBytes(folder.resolve("lib").resolve(jar));
    json.writeStringProperty("content", PackFiles.sha256(bytes));
    json.writeEndObject();
    json.writeEndArray();
    if (!library.licences().isEmpty()) {
      licences(json, library.licences());
    }
    json.writeStringProperty("purl", purl);
    json.writeEndObject();
  }

  private static void licences(JsonGenerator json, List<String> licences) {
    json.writeArrayPropertyStart("licenses");
    for (String licence : licences) {
      json.writeStartObject();
      json.writeObjectPropertyStart("license");
      json.writeStringProperty(SPDX.contains(licence) ? "id" : "name", licence);
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
