package org.sightline.tests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** How long things may be. What is longer stands here with its reason. */
class BudgetTest {

    private static final int TYPE = 250;
    private static final int TEST = 400; // why: the cases of one service stand together
    private static final int BEAN = 120;
    private static final int PAGE = 120;
    private static final int TAG = 80;
    private static final int METHOD = 25;
    private static final int PARAMETERS = 5;
    private static final int INJECTED = 6;

    /** Files over the budget of lines, each with the reason why it is not cut. */
    private static final Set<String> ARGUED_FILES = Set.of("Account.java"); // one life cycle, whole

    /** Methods over the budget, each with its reason. */
    private static final Set<String> ARGUED_METHODS = Set.of(
            "AccessStore.caller", // the four kinds of caller, told apart once and in one place
            "CompanyKeeping.change", // one optional part of the change after the other
            "DemonstrationPeople.contact", // one call for one row of the table of people
            "DocumentRevision.<init>", // what a revision is born with and never changes
            "Place.<init>", // the lines of a postal address
            "Explaining.documents", // one column after the other, no decisions
            "DocumentStore.page", // one column after the other, no decisions
            "OutboxStore.page", // one column after the other, no decisions
            "ShippedRoles.ship"); // the table of shipped roles

    /** The endpoint of uploads joins file store, rows, limits, scan, audit and clock. */
    private static final Set<String> ARGUED_INJECTED = Set.of("UploadService");

    @Test
    void classesKeepTheirBudget() {
        assertThat(longer(Product.sources(), TYPE)).isEmpty();
    }

    @Test
    void testsKeepTheirBudget() {
        assertThat(longer(Product.testSources(), TEST)).isEmpty();
    }

    @Test
    void pageBeansKeepTheirBudget() {
        List<Path> beans = Product.sources().stream()
                .filter(source -> Product.read(source).contains("@Named"))
                .toList();
        assertThat(longer(beans, BEAN)).isEmpty();
    }

    @Test
    void pagesAndTagsKeepTheirBudget() {
        List<Path> tags = Product.files(Product.WEBAPP.resolve("WEB-INF/tags"), ".xhtml");
        assertThat(longer(Product.facelets(), PAGE)).isEmpty();
        assertThat(longer(tags, TAG)).isEmpty();
    }

    @Test
    void methodsKeepTheirBudget() throws IOException {
        Set<String> found = new TreeSet<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, null, null, files.getJavaFileObjectsFromPaths(Product.sources()));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                unit.accept(new Methods(unit, positions, found), null);
            }
        }
        found.removeIf(method -> ARGUED_METHODS.contains(method.substring(0, method.indexOf(' '))));
        assertThat(found).isEmpty();
    }

    @Test
    void nobodyInjectsTheHalfOfTheProduct() {
        List<String> found = new ArrayList<>();
        for (JavaClass type : Product.classes()) {
            long injected = type.getFields().stream()
                    .filter(field -> field.isAnnotatedWith(Inject.class))
                    .count();
            if (injected > INJECTED && !ARGUED_INJECTED.contains(type.getSimpleName())) {
                found.add(type.getName() + " " + injected);
            }
        }
        assertThat(found).isEmpty();
    }

    private static Set<String> longer(List<Path> files, int limit) {
        Set<String> found = new TreeSet<>();
        for (Path file : files) {
            long lines = Product.read(file).lines().count();
            String name = Product.ROOT.relativize(file).toString();
            if (lines > limit && !ARGUED_FILES.contains(file.getFileName().toString())) {
                found.add(name + " " + lines);
            }
        }
        return found;
    }

    /** Finds methods with too many lines between their braces or too many parameters. */
    private static final class Methods extends TreeScanner<Void, String> {

        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final Set<String> found;

        Methods(CompilationUnitTree unit, SourcePositions positions, Set<String> found) {
            this.unit = unit;
            this.positions = positions;
            this.found = found;
        }

        @Override
        public Void visitClass(ClassTree type, String outer) {
            return super.visitClass(type, outer == null ? type.getSimpleName().toString() : outer);
        }

        @Override
        public Void visitMethod(MethodTree method, String type) {
            if (method.getBody() != null) {
                LineMap lines = unit.getLineMap();
                long first = lines.getLineNumber(positions.getStartPosition(unit, method.getBody()));
                long last = lines.getLineNumber(positions.getEndPosition(unit, method.getBody()));
                if (last - first - 1 > METHOD) {
                    found.add(type + "." + method.getName() + " " + (last - first - 1) + " lines");
                }
                if (method.getParameters().size() > PARAMETERS) {
                    found.add(type + "." + method.getName() + " "
                            + method.getParameters().size() + " parameters");
                }
            }
            return super.visitMethod(method, type);
        }
    }
}
