package org.sightline.tests.shared;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** Tells of a failed test in the browser which page it stood on and what could be read there. */
public class TellsThePage implements TestExecutionExceptionHandler {

    private static final int READ = 1500;

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        Page page = ((PageTest) context.getRequiredTestInstance()).page;
        if (failure instanceof PlaywrightException || failure instanceof AssertionError) {
            // why: of a long report the end is kept
            throw new AssertionError("The page was " + told(page) + "\n" + failure.getMessage(), failure);
        }
        throw failure;
    }

    private static String told(Page page) {
        try {
            String text = page.locator("body").innerText();
            return page.url() + ": "
                    + text.substring(0, Math.min(READ, text.length())).replaceAll("\\s*\n\\s*", " | ");
        } catch (PlaywrightException e) {
            return page.url() + ", and nothing could be read there: " + e.getMessage();
        }
    }
}
