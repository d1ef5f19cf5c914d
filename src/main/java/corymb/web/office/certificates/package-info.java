/** Certificates in the hands of the secretariat: issued, issued again, their status published. */
@NullMarked
package corymb.web.office.certificates;

import org.jspecify.annotations.NullMarked;
