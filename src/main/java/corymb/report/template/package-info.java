/**
 * Reads document templates, checks them before use, and fills them with values into a tree of
 * nodes. Every fault names file and line, and nothing is read but what the {@link
 * corymb.report.template.TemplateSource} offers.
 */
@NullMarked
package corymb.report.template;

import org.jspecify.annotations.NullMarked;
