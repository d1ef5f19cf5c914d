/** The words of reports, summaries and result workbooks, by key, in each language. */
@NullMarked
package corymb.report.words;

import org.jspecify.annotations.NullMarked;
