package corymb.report.view;

import java.util.List;

/**
 * A chart with its data.
 *
 * @param title what it shows
 * @param chart the chart's name
 * @param alt the chart in words
 * @param columns the heads of the data table's number columns
 * @param rows the data
 */
public record PictureView(
    String title, String chart, String alt, List<String> columns, List<Row> rows) {

  /**
   * A line of the data table.
   *
   * @param name what it is
   * @param cells the numbers in the order of the columns
   */
  public record Row(String name, List<String> cells) {}
}
