package org.sightline.web.storage;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.sightline.ejb.storage.Chunk;
import org.sightline.ejb.storage.IntakeException;
import org.sightline.ejb.storage.UploadIntake;
import org.sightline.ejb.storage.UploadIntake.Progress;
import org.sightline.ejb.storage.UploadService;
import org.sightline.web.shared.Problem;
import org.sightline.web.shared.ProblemMapper;
import org.sightline.web.shared.RefusedAccess;

/**
 * Resumable uploads: tus 1.0.0 with creation, termination, checksum and expiration. Speaks the protocol and nothing else; an
 * upload of somebody else is absent.
 */
@WebServlet({"/api/v1/uploads", "/api/v1/uploads/*"})
public class TusServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String VERSION = "1.0.0";

    @Inject
    private transient UploadService uploads;

    @Inject
    private transient UploadIntake intake;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Tus-Resumable", VERSION);
        TusRequest tus = new TusRequest(request);
        if (!tus.isOptions() && !VERSION.equals(request.getHeader("Tus-Resumable"))) {
            response.setHeader("Tus-Version", VERSION);
            refuse(
                    tus,
                    response,
                    Problem.of(HttpServletResponse.SC_PRECONDITION_FAILED, "tus " + VERSION + " is spoken"));
            return;
        }
        try {
            answer(tus, response);
        } catch (IntakeException e) {
            refuse(tus, response, ProblemMapper.problem(e, tus.language()).as(status(e.getReason())));
        } catch (RuntimeException e) {
            RefusedAccess.noteIfAbsent(request, e);
            refuse(tus, response, ProblemMapper.problem(e, tus.language()));
        }
    }

    private void answer(TusRequest tus, HttpServletResponse response) throws IOException {
        switch (tus.method()) {
            case "OPTIONS" -> describe(response);
            case "POST" -> begin(tus, response);
            case "HEAD" -> {
                report(intake.look(tus.id()), response);
                response.setStatus(HttpServletResponse.SC_OK);
            }
            case "PATCH" -> append(tus, response);
            case "DELETE" -> {
                uploads.cancel(tus.id());
                response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            }
            default -> refuse(tus, response, Problem.of(HttpServletResponse.SC_METHOD_NOT_ALLOWED, null));
        }
    }

    private void describe(HttpServletResponse response) {
        response.setHeader("Tus-Version", VERSION);
        response.setHeader("Tus-Extension", "creation,termination,checksum,expiration");
        response.setHeader("Tus-Checksum-Algorithm", Chunk.ALGORITHMS);
        response.setHeader("Tus-Max-Size", Long.toString(uploads.limit()));
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    private void begin(TusRequest tus, HttpServletResponse response) throws IOException {
        UploadService.Receiving begun = uploads.begin(tus.fileName(), tus.number("Upload-Length"));
        response.setHeader("Location", tus.location(begun.id()));
        response.setHeader("Upload-Expires", date(begun.expiresAt()));
        response.setStatus(HttpServletResponse.SC_CREATED);
    }

    private void append(TusRequest tus, HttpServletResponse response) throws IOException {
        if (!tus.isOffsetStream()) {
            refuse(tus, response, Problem.of(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE, null));
            return;
        }
        report(intake.receive(tus.id(), tus.chunk()), response);
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    private static void report(Progress progress, HttpServletResponse response) {
        response.setHeader("Upload-Offset", Long.toString(progress.offset()));
        response.setHeader("Upload-Length", Long.toString(progress.length()));
        response.setHeader("Upload-Expires", date(progress.expiresAt()));
    }

    private static void refuse(TusRequest tus, HttpServletResponse response, Problem problem) throws IOException {
        tus.skipBody();
        problem.write(response);
    }

    private static int status(IntakeException.Reason reason) {
        return switch (reason) {
            case BUSY -> 423;
            case WRONG_OFFSET -> 409;
            case TOO_LARGE -> 413;
            case WRONG_CHECKSUM -> 460;
            case TOO_MANY -> 429;
            case NO_SPACE -> 507;
        };
    }

    private static String date(Instant instant) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(instant.atOffset(ZoneOffset.UTC));
    }
}
