package org.sightline.tests.shared;

import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Leaves browser tests out where no browser is installed, and says so in one line. */
public class NeedsChromium implements ExecutionCondition {

    private static final AtomicBoolean SAID = new AtomicBoolean();

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Chromium.find().isPresent()) {
            return ConditionEvaluationResult.enabled("Chromium is installed");
        }
        if (SAID.compareAndSet(false, true)) {
            System.out.println("BROWSER TESTS SKIPPED: no chromium on the PATH and PORTAL_CHROMIUM is not set");
        }
        return ConditionEvaluationResult.disabled("no Chromium");
    }
}
