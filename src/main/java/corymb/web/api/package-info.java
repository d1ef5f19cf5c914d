/**
 * The interface for programs: the same acts as on the pages, as JSON under {@code /api/v1}, proved
 * by a token; what cannot be served is told as RFC 9457 says.
 */
@NullMarked
package corymb.web.api;

import org.jspecify.annotations.NullMarked;
