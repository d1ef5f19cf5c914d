/** Proves the making and verifying of certificates. */
@NullMarked
package corymb.usecase.certificate;

import org.jspecify.annotations.NullMarked;
