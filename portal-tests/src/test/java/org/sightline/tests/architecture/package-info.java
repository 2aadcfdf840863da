/**
 * The shape of the product as rules over its sources and classes; no server runs.
 *
 * <ol>
 *   <li>A rule is red as soon as one class breaks it; what is argued stands beside the rule with its reason.
 *   <li>Rules read what is there, so what is added later is measured without being named.
 * </ol>
 */
package org.sightline.tests.architecture;
