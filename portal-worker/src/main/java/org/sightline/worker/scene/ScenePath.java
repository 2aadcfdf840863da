package org.sightline.worker.scene;

import java.awt.geom.Path2D;

/** One line, curve or surface in document units; it may have several pieces. */
public record ScenePath(Path2D.Double shape, Look look) {}
