package corymb.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.rating.law.Broken;
import corymb.scheme.yaml.Fault;
import corymb.scheme.yaml.Faults;
import java.util.List;

/** The tiny pack with one change in one file, and the faults that reading it finds. */
public record OneChange(String file, PackFiles files) {

  /** A text of the file in place of another. */
  public static OneChange of(String file, String old, String changed) {
    return new OneChange(file, Broken.tiny().with(file, old, changed).files());
  }

  /** All faults. */
  public List<Fault> faults() {
    Faults faults = new Faults();
    PackReader.read(files, faults);
    return faults.all();
  }

  /** Nothing is wrong. */
  public void isFine() {
    assertThat(faults()).isEmpty();
  }

  /** Exactly one fault is told, at the line of the changed file where the mark stands. */
  public void isToldAt(String mark, String message) {
    assertThat(faults()).containsExactly(new Fault(file, lineOf(mark), message));
  }

  private int lineOf(String mark) {
    String text = files.text(file);
    assertThat(text).contains(mark);
    return 1 + (int) text.substring(0, text.indexOf(mark)).chars().filter(c -> c == '\n').count();
  }
}
