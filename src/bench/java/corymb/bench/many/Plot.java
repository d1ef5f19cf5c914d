package corymb.bench.many;

import java.util.List;
import java.util.Locale;

/** Lines of milliseconds over numbers of cases as SVG, both scales logarithmic. */
final class Plot {

  private static final int WIDTH = 860;
  private static final int HEIGHT = 460;
  private static final int LEFT = 110;
  private static final int RIGHT = 270;
  private static final int TOP = 50;
  private static final int BOTTOM = 50;
  private static final int LEAST_GAP = 18;
  private static final List<String> COLOURS =
      List.of("#1b4f72", "#b03a2e", "#1e8449", "#7d3c98", "#af601a", "#424949");

  private final List<Integer> sizes;
  private final double least;
  private final double most;

  /** A line with its name and a cost for each size. */
  record Line(String name, List<Double> costs) {}

  private Plot(List<Integer> sizes, List<Line> lines) {
    this.sizes = sizes;
    this.least =
        Math.floor(
            lines.stream()
                .flatMap(each -> each.costs().stream())
                .mapToDouble(Math::log10)
                .min()
                .orElse(0));
    this.most =
        Math.ceil(
            lines.stream()
                .flatMap(each -> each.costs().stream())
                .mapToDouble(Math::log10)
                .max()
                .orElse(1));
  }

  static String of(String title, List<Integer> sizes, List<Line> lines) {
    Plot plot = new Plot(sizes, lines);
    StringBuilder svg = new StringBuilder();
    svg.append(
        format(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\""
                + " font-family=\"sans-serif\" font-size=\"13\">\n<title>%s</title>\n"
                + "<rect width=\"100%%\" height=\"100%%\" fill=\"#fff\"/>\n"
                + "<text x=\"%d\" y=\"28\" font-size=\"16\">%s</text>\n",
            WIDTH, HEIGHT, title, LEFT, title));
    plot.grid(svg);
    double last = Double.NEGATIVE_INFINITY;
    List<Line> ordered =
        lines.stream().sorted((one, other) -> Double.compare(end(other), end(one))).toList();
    for (Line line : ordered) {
      String colour = COLOURS.get(lines.indexOf(line) % COLOURS.size());
      last = Math.max(plot.y(end(line)), last + LEAST_GAP);
      plot.draw(svg, line, colour, last);
    }
    return svg.append("</svg>\n").toString();
  }

  private static double end(Line line) {
    return line.costs().get(line.costs().size() - 1);
  }

  private void grid(StringBuilder svg) {
    for (int power = (int) least; power <= most; power++) {
      double y = y(Math.pow(10, power));
      svg.append(
          format(
              "<path d=\"M%d %.1fH%d\" stroke=\"#ddd\"/><text x=\"%d\" y=\"%.1f\""
                  + " text-anchor=\"end\">%s ms</text>\n",
              LEFT, y, WIDTH - RIGHT, LEFT - 8, y + 4, plain(power)));
    }
    for (int size : sizes) {
      svg.append(
          format(
              "<path d=\"M%.1f %dV%d\" stroke=\"#ddd\"/><text x=\"%.1f\" y=\"%d\""
                  + " text-anchor=\"middle\">%,d</text>\n",
              x(size), TOP, HEIGHT - BOTTOM, x(size), HEIGHT - BOTTOM + 20, size));
    }
  }

  private static String plain(int power) {
    return power < 0
        ? format("%." + -power + "f", Math.pow(10, power))
        : format("%,.0f", Math.pow(10, power));
  }

  private void draw(StringBuilder svg, Line line, String colour, double label) {
    StringBuilder points = new StringBuilder();
    for (int i = 0; i < sizes.size(); i++) {
      points.append(format("%.1f,%.1f ", x(sizes.get(i)), y(line.costs().get(i))));
    }
    svg.append(
        format(
            "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>"
                + "<text x=\"%d\" y=\"%.1f\" fill=\"%s\">%s</text>\n",
            points.toString().strip(), colour, WIDTH - RIGHT + 8, label + 4, colour, line.name()));
  }

  private double x(int size) {
    double first = Math.log10(sizes.get(0));
    double share = (Math.log10(size) - first) / (Math.log10(sizes.get(sizes.size() - 1)) - first);
    return LEFT + share * (WIDTH - LEFT - RIGHT);
  }

  private double y(double millis) {
    double share = (Math.log10(millis) - least) / (most - least);
    return HEIGHT - BOTTOM - share * (HEIGHT - TOP - BOTTOM);
  }

  private static String format(String text, Object... values) {
    return String.format(Locale.ROOT, text, values);
  }
}
