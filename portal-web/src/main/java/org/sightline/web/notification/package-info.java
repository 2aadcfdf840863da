/** The bell in the head of every page, how people want to be told, and the connection that says "look again". */
package org.sightline.web.notification;
