package org.sightline.tests.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test in a real browser: one browser for each thread of the run, one context for each person. A console error fails the test. */
@ExtendWith({NeedsChromium.class, TellsThePage.class})
public abstract class PageTest {

    protected static final String PASSWORD = "sightline-demo";

    private static final int ATTEMPTS = 5;
    private static final double PATIENCE_MILLIS = 40_000;
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final List<String> OF_COLOURS = List.of("color-contrast", "link-in-text-block");

    // why: what colours a drawing has is a matter of who drew it
    private static final String BROKEN =
            """
            rules => axe.run({exclude: [['.stage .sheet']]}, {runOnly: rules, resultTypes: ['violations']})
                .then(found => found.violations.map(rule => rule.id + ' '
                    + rule.nodes.map(node => node.target + ' ' + node.html + ' ' + node.failureSummary).join('; ')))
            """;

    /** Waits until the page was drawn so many times and nothing moves any more. */
    private static final String DRAWN =
            """
            async times => {
                for (let i = 0; i < times; i++) await new Promise(drawn => requestAnimationFrame(drawn));
                await Promise.allSettled(document.getAnimations()
                    .filter(one => Number.isFinite(one.effect.getComputedTiming().endTime)).map(one => one.finished));
            }
            """;

    // why: what the driver makes belongs to the thread that made it, and classes run beside each other
    private static final ThreadLocal<Browser> BROWSER = ThreadLocal.withInitial(PageTest::launch);

    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private final List<String> expected = new ArrayList<>(List.of("404 (Not Found)", "503 (Service Unavailable)"));
    protected PortalServer server;
    protected Page page;

    @BeforeEach
    void open() {
        server = PortalServer.get();
        page = newPerson(new Browser.NewContextOptions());
    }

    @AfterEach
    void close() {
        contexts.forEach(BrowserContext::close);
        assertThat(complaints).as("what the browser complained of").isEmpty();
    }

    /** The browser writes every refused answer into its console: this test provokes one. */
    protected void expectComplaint(String part) {
        expected.add(part);
    }

    /** A further person with a browser of its own. */
    protected Page newPerson(Browser.NewContextOptions options) {
        BrowserContext context = BROWSER.get().newContext(options.setLocale("en-GB"));
        contexts.add(context);
        context.setDefaultTimeout(PATIENCE_MILLIS);
        Page fresh = context.newPage();
        fresh.onConsoleMessage(message -> {
            if ("error".equals(message.type()) && expected.stream().noneMatch(message.text()::contains)) {
                complaints.add(message.text() + " at " + fresh.url());
            }
        });
        fresh.onPageError(complaints::add);
        return fresh;
    }

    private static Browser launch() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS / 2);
        Path chromium = Chromium.find().orElseThrow();
        return Playwright.create()
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    /** Of wrong passwords that other tests sent from this address nobody is held to account here. */
    protected void signIn(String login) {
        signIn(page, login, PASSWORD);
        if (page.url().endsWith("/sign-in")) {
            server.bridge().forgiveThisAddress();
            signIn(page, login, PASSWORD);
        }
        assertThat(page.url()).as("%s is signed in", login).doesNotEndWith("/sign-in");
    }

    protected void signIn(Page person, String login, String password) {
        person.navigate(server.url() + "/sign-in");
        person.locator("#login").fill(login);
        person.locator("#password").fill(password);
        // why: whoever goes on before the answer has come still reads the address of the form
        person.waitForNavigation(() -> person.locator("#enter").click());
    }

    /** Tries to sign in and is told what everybody is told who cannot. */
    protected void signInRefused(Page person, String login, String password) {
        signIn(person, login, password);
        PlaywrightAssertions.assertThat(person.locator(".note.bad")).containsText("E-mail or password is not right");
        PlaywrightAssertions.assertThat(person.locator("#login")).hasValue(login);
    }

    /** Opens a path of the portal, again when a change of somebody else came between. @return the status it answered with */
    protected int go(String path) {
        int status = once(path);
        for (int again = 1; again < ATTEMPTS && status == 503; again++) {
            status = once(path);
        }
        return status;
    }

    /** Opens a path of the portal. @return the status of its first answer */
    protected int once(String path) {
        return page.navigate(server.url() + path).status();
    }

    /** No violation of WCAG 2.2 AA on the page as it is, light and dark. */
    protected void assertAccessible() {
        assertAccessible(page);
    }

    protected static void assertAccessible(Page on) {
        assertThat(violations(on, ColorScheme.LIGHT, ColorScheme.DARK)).isEmpty();
    }

    /** What breaks WCAG 2.2 AA on the page as it is, in these colours. */
    protected static List<String> violations(Page on, ColorScheme... schemes) {
        List<String> found = new ArrayList<>();
        // why: a page that has just come after a click may still lack its scripts
        on.waitForLoadState();
        for (ColorScheme scheme : schemes) {
            // why: colours on their way from one scheme to the other are those of neither
            on.emulateMedia(
                    new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
            on.evaluate(DRAWN, 2);
            // why: in other colours the page is still the same page
            lasting(
                            on,
                            scheme == schemes[0]
                                    ? Map.of("type", "tag", "values", WCAG)
                                    : Map.of("type", "rule", "values", OF_COLOURS))
                    .forEach(rule -> found.add(on.url() + " " + scheme + " " + rule));
        }
        return found;
    }

    /** What is still broken when the page has had time to take on the other colours. */
    private static List<?> lasting(Page on, Map<String, ?> rules) {
        List<?> found = broken(on, rules);
        for (int again = 1; again < ATTEMPTS && !found.isEmpty(); again++) {
            on.evaluate(DRAWN, 20);
            found = broken(on, rules);
        }
        return found;
    }

    /** The rules that do not hold, each with where. Why not all that is found: what holds is a thousand times as much to carry over. */
    private static List<?> broken(Page on, Map<String, ?> rules) {
        assertThat(on.frames()).as("only the page itself is looked at").hasSize(1);
        if (!(boolean) on.evaluate("() => 'axe' in window")) {
            on.evaluate(AxeBuilder.getAxeScript());
        }
        return (List<?>) on.evaluate(BROKEN, rules);
    }

    /** A picture for those who look; kept under target/screenshots. */
    protected void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screenshots", name + ".png"))
                .setFullPage(true));
    }

    protected static Optional<String> text(Page on, String selector) {
        return Optional.ofNullable(on.locator(selector).textContent());
    }
}
