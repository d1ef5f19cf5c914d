/** Proves what a certificate may say. */
@NullMarked
package corymb.label.certificate;

import org.jspecify.annotations.NullMarked;
