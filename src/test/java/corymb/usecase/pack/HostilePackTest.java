package corymb.usecase.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import corymb.TinyPack;
import corymb.rating.BrokenRules;
import corymb.rating.law.PackCheck;
import corymb.scheme.BrokenPack;
import corymb.scheme.PackFiles;
import corymb.scheme.yaml.Fault;
import corymb.usecase.PackFolders;
import corymb.usecase.PackShelf;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A pack from somebody else can refuse to work, and do nothing else. */
class HostilePackTest {

  private static final String RULE = "measures/eligibility/E1-staff.drl";
  private static final String CALL = "measures.measure( \"E1\", \"fte\", $fte.quantity() );";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "java.nio.file.Files.writeString( java.nio.file.Path.of( \"%s\" ), \"x\" );",
        "new java.io.FileOutputStream( \"%s\" ).close();",
        "new ProcessBuilder( \"touch\", \"%s\" ).start();",
        "Runtime.getRuntime().exec( \"touch %s\" );",
        "new java.net.Socket( \"127.0.0.1\", 9 ).close();",
        "new java.net.URL( \"http://127.0.0.1:9/\" ).openStream();",
        "java.net.http.HttpClient.newHttpClient();",
        "Class.forName( \"java.lang.Runtime\" ).getMethods();",
        "measures.getClass().getClassLoader().loadClass( \"java.lang.Runtime\" );",
        "System.setProperty( \"corymb.evil\", \"1\" );",
        "System.getProperties().clear();",
        "Thread.currentThread().interrupt();",
        "java.lang.invoke.MethodHandles.lookup();",
        "javax.naming.InitialContext.doLookup( \"ldap://127.0.0.1:9/\" );",
        "drools.getKieRuntime().getGlobals();"
      })
  void a_rule_that_does_more_is_refused_when_a_draft_is_used_with_file_and_line(String code) {
    Path touched = folder.resolve("touched");
    Map<String, byte[]> files = files();
    String rule = TinyPack.FILES.text(RULE);
    files.put(RULE, bytes(rule.replace(CALL, code.replace("%s", touched.toString()))));
    PackFiles pack = new PackFiles(files);

    PackShelf shelf = PackShelf.with(List.of(pack));
    BrokenRules refusal = catchThrowableOfType(BrokenRules.class, () -> shelf.first().rater());

    assertThat(refusal.faults()).isNotEmpty().allMatch(f -> f.file().equals(RULE) && f.line() > 7);
    assertThat(PackCheck.check(pack)).containsAll(refusal.faults());
    assertThat(touched).doesNotExist();
    assertThat(System.getProperty("corymb.evil")).isNull();
  }

  @Test
  void a_bomb_of_aliases_is_refused_with_file_and_line() {
    Map<String, byte[]> files = files();
    files.put(
        "options.yaml",
        bytes(TinyPack.FILES.text("options.yaml") + "\nevil: &a [x]\nworse: [*a, *a]\n"));
    int line = TinyPack.FILES.text("options.yaml").split("\n", -1).length + 1;

    assertThatThrownBy(() -> PackShelf.with(List.of(new PackFiles(files))))
        .isInstanceOf(BrokenPack.class)
        .hasMessageContaining("options.yaml:" + line)
        .hasMessageContaining("anchor");
  }

  @Test
  void a_link_to_a_foreign_file_is_refused() throws IOException {
    Files.createSymbolicLink(folder.resolve("scheme.yaml"), Path.of("/etc/passwd"));

    assertThatThrownBy(() -> PackFolders.read(folder))
        .isInstanceOf(BrokenPack.class)
        .hasMessageContaining("scheme.yaml")
        .hasMessageContaining("link");
  }

  @Test
  void a_pack_of_more_than_64_megabytes_is_not_read() throws IOException {
    try (RandomAccessFile large = new RandomAccessFile(folder.resolve("a.yaml").toFile(), "rw")) {
      large.setLength((64L << 20) + 1);
    }
    assertThatThrownBy(() -> PackFolders.read(folder))
        .isInstanceOf(BrokenPack.class)
        .hasMessageContaining("a.yaml")
        .hasMessageContaining("64 MB");
  }

  @Test
  void an_example_with_a_number_beyond_all_use_is_told_at_its_line() {
    Map<String, byte[]> files = files();
    String table =
        files.keySet().stream().filter(f -> f.endsWith(".csv")).findFirst().orElseThrow();
    String text = TinyPack.FILES.text(table);
    String evil = text.replaceFirst("(?<=[,\\n])[0-9]+(?=[,\\n])", "1e999999999");
    assertThat(evil).isNotEqualTo(text);
    files.put(table, bytes(evil));

    assertThat(PackCheck.check(new PackFiles(files))).extracting(Fault::file).contains(table);
  }

  private static Map<String, byte[]> files() {
    Map<String, byte[]> files = new TreeMap<>();
    TinyPack.FILES.names().forEach(name -> files.put(name, TinyPack.FILES.bytes(name)));
    return files;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
