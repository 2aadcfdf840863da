/** The people, companies, projects and documents everybody tries the product with; made only where the operator asks. */
package org.sightline.ejb.demonstration;
