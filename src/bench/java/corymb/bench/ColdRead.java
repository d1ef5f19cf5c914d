package corymb.bench;

import corymb.intake.Intake;
import java.nio.file.Path;

/** Corymb reads and checks one workbook in a process of its own. */
public final class ColdRead {

  private ColdRead() {}

  /**
   * @param args the workbook
   */
  public static void main(String[] args) {
    byte[] bytes = Material.bytes(Path.of(args[0]));
    Intake intake = Material.shelf().intakes().read("response.xlsx", bytes, Material.TODAY);
    System.out.println(intake.problems().size());
  }
}
