package org.sightline.ejb.design.worker;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * A worker of whoever holds this. Started when it is first asked, and again after it has ended. Those who bring drawings in
 * and those who want to see some have one each, so that nobody waits for a file of somebody else to be looked into.
 */
@Dependent
public class DrawingWorker {

    @Inject
    private WorkerProgram program;

    private Process process;
    private BufferedReader answers;
    private Writer requests;

    /**
     * Asks for one piece of work, one at a time.
     *
     * @return the answer: done, or not and why
     * @throws IOException when the worker ended over it
     */
    public synchronized JsonObject ask(JsonObjectBuilder request) throws IOException {
        String id = UUID.randomUUID().toString();
        try {
            run();
            requests.write(request.add("id", id).build() + "\n");
            requests.flush();
            return answer(id);
        } catch (IOException | JsonException e) {
            end();
            throw new IOException("the worker ended over a drawing", e);
        }
    }

    private void run() throws IOException {
        // why the handle: it asks the system, while the process learns of its end a moment later
        if (process == null || !process.toHandle().isAlive()) {
            process = program.start();
            answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
            requests = process.outputWriter(StandardCharsets.UTF_8);
        }
    }

    private JsonObject answer(String id) throws IOException {
        String line = answers.readLine();
        if (line == null) {
            throw new IOException("no answer");
        }
        try (JsonReader reader = Json.createReader(new StringReader(line))) {
            JsonObject answer = reader.readObject();
            if (!id.equals(answer.getString("id", null))) {
                throw new IOException("the answer to another question");
            }
            return answer;
        }
    }

    @PreDestroy
    synchronized void end() {
        if (process != null) {
            process.destroyForcibly();
            process = null;
        }
    }
}
