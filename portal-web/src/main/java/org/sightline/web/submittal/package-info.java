/** Pages and REST of submittals: lists, one submittal, drafts, sending, answers and files. */
package org.sightline.web.submittal;
