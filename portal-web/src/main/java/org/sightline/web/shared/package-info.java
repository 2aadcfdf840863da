/** What every page and every resource stands on: language, messages, refusals, headers, converters, conventions of REST. */
package org.sightline.web.shared;
