/**
 * Certificates as verifiable credentials (Open Badges 3.0 on W3C VC 2.0) and the status lists that
 * revoke and suspend them, both secured as {@code vc+jwt}; the only place that knows jose4j.
 */
@NullMarked
package corymb.report.credential;

import org.jspecify.annotations.NullMarked;
