/** The first page of either area. */
package org.sightline.web.report;
