package corymb.report.certificate;

import java.nio.file.*;

public final class Gallery {
  public static void main(String[] args) throws Exception {
    Path dir = Path.of(args[0]);
    CertificatePdf pdf = CertificatePdf.load();
    Files.write(dir.resolve("gold.pdf"), pdf.write(SampleRecord.gold(), "x"));
    Files.write(
        dir.resolve("silver.pdf"),
        pdf.write(
            SampleRecord.of(
                "Ευρωπαϊκό Δίκτυο Καινοτομίας Θεσσαλονίκης για την Αγροδιατροφή",
                "GR",
                "silver",
                "Silver",
                "Dedicated to Cluster Excellence"),
            "x"));
    Files.write(
        dir.resolve("bronze.pdf"),
        pdf.write(
            SampleRecord.of(
                    "Български клъстер за информационни технологии и мехатроника",
                    "BG",
                    "bronze",
                    "Bronze",
                    "Striving for Cluster Excellence")
                .withTestSeal(true),
            "x"));
    Files.write(
        dir.resolve("long.pdf"),
        pdf.write(
            SampleRecord.gold(
                "Stowarzyszenie na rzecz Rozwoju Łódzkiego Klastra Przemysłu Włókienniczego, Zrównoważonej Gospodarki Wodnej, Odpadowej oraz Technologii Kosmicznych w Województwie Łódzkim i Świętokrzyskim, z siedzibą",
                "PL"),
            "x"));
  }
}
