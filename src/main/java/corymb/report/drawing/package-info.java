/**
 * Vector drawings as immutable values: charts are made of them, the PDF paints them, and pages show
 * them as SVG.
 */
@NullMarked
package corymb.report.drawing;

import org.jspecify.annotations.NullMarked;
