/**
 * What a report says, as plain texts in the order of its pages: the names that the templates may
 * use.
 */
@NullMarked
package corymb.report.view;

import org.jspecify.annotations.NullMarked;
