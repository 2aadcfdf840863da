package org.sightline.worker.drawing;

/**
 * A step of production a layer is made for. It proposes a type of layer and never grants anything.
 *
 * @param group the group of ISO 19593-1 ("Structural", "Positions", "Dimensions" ...), or "Cff2" for the parts of a CFF2 file
 * @param type the type within the group ("Cutting", "Creasing" ...; "Main", "Sub" ... of CFF2); null for groups without types
 */
public record Step(String group, String type) {}
