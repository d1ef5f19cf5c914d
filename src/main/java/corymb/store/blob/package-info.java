/** Bytes by their digest: workbooks, evidence, certificates, texts of snapshots. */
@NullMarked
package corymb.store.blob;

import org.jspecify.annotations.NullMarked;
