/** Log-in by a provider of identities that is named in the settings: OpenID Connect. */
@NullMarked
package corymb.web.openid;

import org.jspecify.annotations.NullMarked;
