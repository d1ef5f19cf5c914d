/** The charts of a report, drawn as vectors from its results. */
@NullMarked
package corymb.report.chart;

import org.jspecify.annotations.NullMarked;
