/** What every service stands on: the clock, the configuration, the resources of the server, the schema, parts of lists. */
package org.sightline.ejb.shared;
