/** Sends letters by SMTP. */
@NullMarked
package corymb.mail;

import org.jspecify.annotations.NullMarked;
