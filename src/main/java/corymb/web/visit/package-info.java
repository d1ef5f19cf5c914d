/**
 * What is remembered of a browser from one request to the next, for every node that serves the
 * database. Spring Session puts it into the place of the sessions of the server.
 */
@NullMarked
package corymb.web.visit;

import org.jspecify.annotations.NullMarked;
