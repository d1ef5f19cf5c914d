/** How far assessors agree, as lines to read and as JSON: each figure with what it means. */
@NullMarked
package corymb.report.agreement;

import org.jspecify.annotations.NullMarked;
