package corymb.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The laws of the house: who may know whom, and how large a room may grow. */
class HouseTest {

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .withImportOption(HouseTest::isOurs)
          .importPackages("corymb");

  private static final String[] PURE = {
    "corymb.facts..",
    "corymb.scheme..",
    "corymb.intake..",
    "corymb.rating..",
    "corymb.benchmark..",
    "corymb.assessment..",
    "corymb.label.."
  };

  private static boolean isOurs(Location location) {
    return location.contains("/corymb/");
  }

  @Test
  void arrows_go_one_way_only() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("facts")
        .definedBy("corymb.facts..")
        .layer("scheme")
        .definedBy("corymb.scheme..")
        .layer("intake")
        .definedBy("corymb.intake..")
        .layer("rating")
        .definedBy("corymb.rating..")
        .layer("benchmark")
        .definedBy("corymb.benchmark..")
        .optionalLayer("assessment")
        .definedBy("corymb.assessment..")
        .optionalLayer("label")
        .definedBy("corymb.label..")
        .layer("report")
        .definedBy("corymb.report..")
        .optionalLayer("store")
        .definedBy("corymb.store..")
        .optionalLayer("mail")
        .definedBy("corymb.mail..")
        .layer("usecase")
        .definedBy("corymb.usecase..")
        .layer("cli")
        .definedBy("corymb.cli..")
        .layer("serve")
        .definedBy("corymb.cli.serve..")
        .layer("web")
        .definedBy("corymb.web..")
        .layer("build")
        .definedBy("corymb.build..")
        .whereLayer("facts")
        .mayNotAccessAnyLayer()
        .whereLayer("scheme")
        .mayOnlyAccessLayers("facts")
        .whereLayer("intake")
        .mayOnlyAccessLayers("facts", "scheme")
        .whereLayer("rating")
        .mayOnlyAccessLayers("facts", "scheme")
        .whereLayer("benchmark")
        .mayOnlyAccessLayers("facts", "scheme")
        .whereLayer("assessment")
        .mayOnlyAccessLayers("facts", "scheme", "rating")
        .whereLayer("label")
        .mayOnlyAccessLayers("facts", "scheme", "assessment")
        .whereLayer("report")
        .mayOnlyAccessLayers(
            "facts", "scheme", "intake", "rating", "benchmark", "assessment", "label")
        .whereLayer("store")
        .mayOnlyAccessLayers("facts", "scheme", "rating", "benchmark", "assessment", "label")
        .whereLayer("mail")
        .mayNotAccessAnyLayer()
        .whereLayer("usecase")
        .mayOnlyBeAccessedByLayers("cli", "serve", "web", "build")
        .whereLayer("cli")
        .mayOnlyBeAccessedByLayers("serve")
        .whereLayer("serve")
        .mayOnlyBeAccessedByLayers("cli")
        .whereLayer("web")
        .mayOnlyBeAccessedByLayers("serve")
        .whereLayer("build")
        .mayNotBeAccessedByAnyLayer()
        .check(HOUSE);
  }

  @Test
  void packages_have_no_cycles() {
    slices().matching("corymb.(**)").should().beFreeOfCycles().check(HOUSE);
  }

  @Test
  void texts_go_into_cells_of_reports_in_one_way() {
    noClasses()
        .that()
        .resideInAPackage("corymb.report..")
        .and()
        .doNotHaveSimpleName("TextCells")
        .should()
        .callMethod(org.apache.poi.ss.usermodel.Cell.class, "setCellValue", String.class)
        .check(HOUSE);
  }

  @Test
  void facts_know_nothing_foreign() {
    noClasses()
        .that()
        .resideInAPackage("corymb.facts..")
        .should()
        .dependOnClassesThat()
        .resideOutsideOfPackages("corymb.facts..", "java..", "org.jspecify..")
        .check(HOUSE);
  }

  @Test
  void each_library_has_one_room() {
    only("org.yaml..", "corymb.scheme.yaml..");
    only("org.kie..", "corymb.rating..", "corymb.build..");
    only("org.drools..", "corymb.rating..", "corymb.build..");
    only("jakarta.validation..", "corymb.intake..", "corymb.web..");
    only("org.hibernate..", "corymb.intake..");
    only("org.apache.poi..", "corymb.intake..", "corymb.report.workbook..");
    only(
        "tools.jackson..",
        "corymb.intake.json..",
        "corymb.report..",
        "corymb.store..",
        "corymb.build..");
    only("com.lowagie..", "corymb.report.pdf..");
    only("eu.europa.esig..", "corymb.report.seal..");
    only("org.bouncycastle..", "corymb.report.seal..");
    only("org.jose4j..", "corymb.report.credential..");
    only("com.google.zxing..", "corymb.report.certificate..");
    only("org.h2..", "corymb.store..");
    only("org.postgresql..", "corymb.store..");
    only("org.flywaydb..", "corymb.store..");
    only("com.zaxxer..", "corymb.store..");
    only("com.github.kagkarlsson..", "corymb.store.queue..");
    only("org.springframework..", "corymb.store..", "corymb.web..", "corymb.usecase.access..");
    only("jakarta.servlet..", "corymb.web..");
    only("org.thymeleaf..", "corymb.web..");
    only("jakarta.mail..", "corymb.mail..");
    only("io.github.bucket4j..", "corymb.web.frame..");
    only("com.samskivert..", "corymb.report.template..");
    only("org.apache.commons.csv..", "corymb.assessment.csv..");
    only("picocli..", "corymb.cli..");
  }

  private static void only(String library, String... rooms) {
    noClasses()
        .that()
        .resideOutsideOfPackages(rooms)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(HOUSE);
  }

  @Test
  void the_domain_is_pure() {
    noClasses()
        .that()
        .resideInAnyPackage(PURE)
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.time.Clock")
        .orShould()
        .dependOnClassesThat()
        .resideInAPackage("java.nio.file..")
        .orShould()
        .dependOnClassesThat()
        .resideInAPackage("org.slf4j..")
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(java.util.Random.class)
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(Thread.class)
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(java.io.File.class)
        .orShould()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(java.util.Locale.class, "getDefault")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(System.class, "nanoTime")
        .check(HOUSE);
  }

  @Test
  void the_domain_declares_no_binary_floating_point() {
    List<String> found =
        HOUSE.stream()
            .filter(type -> Stream.of(PURE).anyMatch(p -> isIn(type, p)))
            .flatMap(HouseTest::floatingMembers)
            .toList();
    assertThat(found).isEmpty();
  }

  private static boolean isIn(JavaClass type, String pattern) {
    return type.getPackageName().startsWith(pattern.substring(0, pattern.length() - 2));
  }

  private static Stream<String> floatingMembers(JavaClass type) {
    Stream<String> fields =
        type.getFields().stream()
            .filter(field -> isFloating(field.getRawType()))
            .map(field -> field.getFullName());
    Stream<String> methods =
        type.getMethods().stream()
            .filter(
                method ->
                    isFloating(method.getRawReturnType())
                        || method.getRawParameterTypes().stream().anyMatch(HouseTest::isFloating))
            .map(method -> method.getFullName());
    return Stream.concat(fields, methods);
  }

  private static boolean isFloating(JavaClass type) {
    return type.getName().equals("double") || type.getName().equals("float");
  }

  @Test
  void a_package_has_at_most_20_types() {
    Map<String, Long> types =
        HOUSE.stream()
            .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
            .collect(
                Collectors.groupingBy(
                    JavaClass::getPackageName, TreeMap::new, Collectors.counting()));
    assertThat(types).allSatisfy((name, count) -> assertThat(count).isLessThanOrEqualTo(20L));
  }

  @Test
  void a_file_has_at_most_300_lines() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(300);
      }
    }
  }

  @Test
  void no_name_says_nothing() {
    List<String> empty = List.of("Manager", "Helper", "Util", "Utils", "Impl", "Dto", "Service");
    assertThat(HOUSE.stream().map(JavaClass::getSimpleName))
        .noneMatch(name -> empty.stream().anyMatch(name::endsWith));
  }

  @Test
  void every_package_says_what_it_is_for() throws IOException {
    try (Stream<Path> folders = Files.walk(Path.of("src/main/java/corymb"))) {
      for (Path folder : folders.filter(HouseTest::holdsTypes).toList()) {
        Path info = folder.resolve("package-info.java");
        assertThat(info).exists();
        assertThat(Files.readString(info)).contains("/**", "@NullMarked");
      }
    }
  }

  private static boolean holdsTypes(Path folder) {
    try (Stream<Path> inside = Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
      return inside.anyMatch(path -> path.toString().endsWith(".java"));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
