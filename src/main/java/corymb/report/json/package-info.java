/** Results as JSON, in the form that other programs rely on. */
@NullMarked
package corymb.report.json;

import org.jspecify.annotations.NullMarked;
