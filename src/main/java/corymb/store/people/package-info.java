/** People with their roles, and the organisations they act for. */
@NullMarked
package corymb.store.people;

import org.jspecify.annotations.NullMarked;
