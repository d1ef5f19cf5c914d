/** What the server runs with, as the secretariat sees it. */
@NullMarked
package corymb.web.office.settings;

import org.jspecify.annotations.NullMarked;
