/**
 * The web application: the same acts from a browser and over HTTP. It calls use cases and shows.
 */
@NullMarked
package corymb.web;

import org.jspecify.annotations.NullMarked;
