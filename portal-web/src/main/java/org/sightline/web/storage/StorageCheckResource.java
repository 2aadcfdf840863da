package org.sightline.web.storage;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.List;
import org.sightline.ejb.storage.StorageCheck;
import org.sightline.ejb.storage.StorageCheckService;

/** {@code GET /storage/check}: whether database, files and trail agree. Reads every byte. */
@Path("/storage/check")
@Produces(MediaType.APPLICATION_JSON)
public class StorageCheckResource {

    @Inject
    private StorageCheckService checks;

    /** What was looked at, and what is wrong. */
    public record Answer(
            boolean clean, long files, long bytes, long uploads, long entries, long orphans, List<String> problems) {}

    @GET
    public Answer check() throws IOException {
        StorageCheck.Result result = checks.check();
        return new Answer(
                result.isClean(),
                result.files(),
                result.bytes(),
                result.uploads(),
                result.entries(),
                result.orphans(),
                result.problems());
    }
}
