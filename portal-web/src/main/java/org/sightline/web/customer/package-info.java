/** Pages and REST resources of companies, groups and contacts. */
package org.sightline.web.customer;
