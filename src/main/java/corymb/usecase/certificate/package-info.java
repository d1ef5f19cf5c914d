/**
 * What a person may do with certificates: make keys for trying out, seal a certificate, verify one.
 */
@NullMarked
package corymb.usecase.certificate;

import org.jspecify.annotations.NullMarked;
