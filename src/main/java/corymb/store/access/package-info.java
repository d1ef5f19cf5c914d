/** What proves who a person is: passwords as one-way hashes, and links that work once. */
@NullMarked
package corymb.store.access;

import org.jspecify.annotations.NullMarked;
