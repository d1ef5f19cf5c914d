/** Tables in CSV, as people and their spreadsheets write them. */
@NullMarked
package corymb.assessment.csv;

import org.jspecify.annotations.NullMarked;
