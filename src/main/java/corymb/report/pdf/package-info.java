/**
 * Paints arranged pages as a tagged PDF that conforms to PDF/A-3a and PDF/UA-1; the only place that
 * knows OpenPDF.
 */
@NullMarked
package corymb.report.pdf;

import org.jspecify.annotations.NullMarked;
