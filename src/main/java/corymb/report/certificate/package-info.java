/** The certificate as a document: its values for the template, its drawings and its record. */
@NullMarked
package corymb.report.certificate;

import org.jspecify.annotations.NullMarked;
