/** Proves the sending of letters against a mail server on this machine. */
@NullMarked
package corymb.mail;

import org.jspecify.annotations.NullMarked;
