/** How far assessors agree, on one case and over many. */
@NullMarked
package corymb.usecase.statistics;

import org.jspecify.annotations.NullMarked;
