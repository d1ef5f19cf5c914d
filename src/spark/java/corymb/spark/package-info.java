/**
 * Rates very many responses with Spark, by the same packs and with the same results as the command
 * line. Its libraries are no part of the program: only the profile {@code spark} compiles it.
 */
@NullMarked
package corymb.spark;

import org.jspecify.annotations.NullMarked;
