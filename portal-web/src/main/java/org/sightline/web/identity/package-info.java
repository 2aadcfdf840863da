/** Signing in and out, choosing a password, and the gate before the two areas. */
package org.sightline.web.identity;
