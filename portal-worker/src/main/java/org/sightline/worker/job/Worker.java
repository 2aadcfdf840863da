package org.sightline.worker.job;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.sightline.worker.drawing.Budget;

/** The main loop. Ends with the input, at once when memory runs out or a job does not end. */
public final class Worker {

    /** Exit code when memory ran out. */
    public static final int MEMORY = 3;

    /** Exit code when a job did not end. */
    public static final int TIME = 4;

    /** Longest line; why: a request names files and layers and carries nothing. */
    private static final int LINE = 1 << 20;

    /** Why so much: the parser follows nesting by calling itself. */
    private static final long STACK = 16L << 20;

    /** Why more than a job may take: filtering and its proof are one job, and drawing looks at its time between operators. */
    private static final Duration PATIENCE = Budget.TIME.multipliedBy(3);

    private final AtomicLong begun = new AtomicLong();

    private Worker() {}

    public static void main(String[] arguments) {
        System.setProperty("java.awt.headless", "true");
        PrintStream answers = System.out;
        // why: whatever a library prints must not become an answer
        System.setOut(System.err);
        Worker worker = new Worker();
        Thread loop = new Thread(null, () -> worker.loop(answers), "jobs", STACK);
        loop.start();
        worker.watch(loop);
    }

    private void loop(PrintStream answers) {
        try (BufferedReader requests = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String line = line(requests); line != null; line = line(requests)) {
                begun.set(System.nanoTime());
                String answer = Jobs.answer(line);
                begun.set(0);
                answers.println(answer);
                answers.flush();
            }
        } catch (OutOfMemoryError e) {
            // why: nothing is written any more that may need memory
            Runtime.getRuntime().halt(MEMORY);
        } catch (IOException e) {
            // why: who does not write to us any more does not wait for us either
            Runtime.getRuntime().halt(0);
        }
    }

    /** @return null at the end of the input */
    private static String line(BufferedReader requests) throws IOException {
        StringBuilder line = new StringBuilder();
        int each = requests.read();
        while (each >= 0 && each != '\n') {
            if (line.length() < LINE) {
                line.append((char) each);
            }
            each = requests.read();
        }
        return each < 0 && line.length() == 0 ? null : line.toString();
    }

    private void watch(Thread loop) {
        try {
            while (loop.isAlive()) {
                loop.join(1_000);
                long since = begun.get();
                if (since != 0 && System.nanoTime() - since > PATIENCE.toNanos()) {
                    Runtime.getRuntime().halt(TIME);
                }
            }
        } catch (InterruptedException e) {
            Runtime.getRuntime().halt(TIME);
        }
    }
}
