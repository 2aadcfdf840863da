/** Writing, sealing and reading the trail of what was done. */
package org.sightline.ejb.audit;
