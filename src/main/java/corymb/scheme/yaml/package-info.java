/** Reads the YAML of a pack entry by entry, keeps file and line, and collects every fault. */
@NullMarked
package corymb.scheme.yaml;

import org.jspecify.annotations.NullMarked;
