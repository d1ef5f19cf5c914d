/**
 * What a certificate says: the facts that are printed, sealed and looked up again, and no score.
 */
@NullMarked
package corymb.label.certificate;

import org.jspecify.annotations.NullMarked;
