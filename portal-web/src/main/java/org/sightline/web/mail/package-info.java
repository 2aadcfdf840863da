/** Page of the outbox. */
package org.sightline.web.mail;
