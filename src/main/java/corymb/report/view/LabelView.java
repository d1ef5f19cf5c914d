package corymb.report.view;

import java.util.List;

/**
 * One label and what the answers allow.
 *
 * @param title its name
 * @param slogan what it stands for
 * @param met whether the content is met
 * @param mark {@code met} or {@code not-met}
 * @param failed the gates that block it
 * @param passed how many gates let it pass, in words
 * @param procedure what people have to do besides
 */
public record LabelView(
    String title,
    String slogan,
    boolean met,
    String mark,
    List<Gate> failed,
    String passed,
    List<String> procedure) {

  /**
   * A gate that blocks a label.
   *
   * @param gate which gate
   * @param title what it is about
   * @param found what was found
   * @param needs what is needed
   */
  public record Gate(String gate, String title, String found, String needs) {}
}
