package corymb.bench;

import corymb.intake.Intake;
import corymb.intake.read.Intakes;
import java.nio.charset.StandardCharsets;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Reading one response once warm. */
@State(Scope.Thread)
public class ReadingBench {

  private final byte[] workbook = Material.bytes(Material.WORKBOOK);
  private final byte[] json =
      new String(Material.bytes(Material.WORKED), StandardCharsets.UTF_8)
          .lines()
          .findFirst()
          .orElseThrow()
          .getBytes(StandardCharsets.UTF_8);
  private final Intakes intakes = Material.shelf().intakes();

  /** POI opens the workbook and visits each cell. */
  @Benchmark
  public int poiReads() {
    return BarePoi.visit(workbook);
  }

  /** POI's event reader hands over each cell of the workbook. */
  @Benchmark
  public int poiStreams() {
    return BarePoi.stream(workbook);
  }

  /** Corymb reads the workbook and checks every answer. */
  @Benchmark
  public Intake workbook() {
    return intakes.read("response.xlsx", workbook, Material.TODAY);
  }

  /** Corymb reads JSON and checks every answer. */
  @Benchmark
  public Intake json() {
    return intakes.read("response.json", json, Material.TODAY);
  }
}
