/** Pages of administrators about webhooks. */
package org.sightline.web.notification.webhook;
