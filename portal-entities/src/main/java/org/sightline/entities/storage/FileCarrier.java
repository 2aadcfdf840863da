package org.sightline.entities.storage;

/** A thing that carries a file under a name of its own. */
public interface FileCarrier {

    StoredFile getFile();

    String getFileName();
}
