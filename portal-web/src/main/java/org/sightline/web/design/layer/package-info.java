/** The layers of a revision for staff: their types and statuses, who sees them, and how they are told to programs. */
package org.sightline.web.design.layer;
