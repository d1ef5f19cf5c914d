/**
 * The secretariat: what is to do, cases, people, labels, snapshots, statistics, the audit trail.
 */
@NullMarked
package corymb.web.office;

import org.jspecify.annotations.NullMarked;
