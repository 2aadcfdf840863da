package org.sightline.entities.submittal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.sightline.entities.customer.Company;
import org.sightline.entities.customer.CompanyKind;
import org.sightline.entities.project.Project;

class SubmittalCounterTest {

    private final Company leeds = new Company(CompanyKind.CUSTOMER, "NL", "Leeds");
    private final Project project = new Project(leeds, "P1", "Line", Instant.EPOCH);
    private final SubmittalCounter counter = new SubmittalCounter(project, leeds);

    @Test
    void numbersFollowEachOtherWithoutAGap() {
        assertThat(counter.peek()).isEqualTo("T-001");
        assertThat(counter.draw()).isEqualTo("T-001");
        assertThat(counter.draw()).isEqualTo("T-002");
        assertThat(counter.peek()).isEqualTo("T-003");
    }

    @Test
    void aPatternSaysHowManyPlacesANumberHas() {
        counter.number("NL/{0000}/out");
        assertThat(counter.draw()).isEqualTo("NL/0001/out");
        assertThat("T-{000}").matches(SubmittalCounter.PATTERN);
        assertThat("T-").doesNotMatch(SubmittalCounter.PATTERN);
        assertThat("{0}{0}").doesNotMatch(SubmittalCounter.PATTERN);
    }

    @Test
    void numbersOfASubSupplierBearItsCode() {
        SubmittalCounter tools = to("ST");
        assertThat(tools.draw()).isEqualTo("ST-T-001");
        assertThat(tools.draw()).isEqualTo("ST-T-002");
        assertThat(to("S{0}T").getPattern()).isEqualTo("S0T-T-{000}").matches(SubmittalCounter.PATTERN);
    }

    @Test
    void codesThatBeginAlikeAreToldApart() {
        SubmittalCounter east = to("WORKS FOR TOOLS AND DIES EAST");
        SubmittalCounter west = to("works for tools and dies west");
        assertThat(west.isLike(east)).isTrue();
        west.tellApart();
        assertThat(west.isLike(east)).isFalse();
        assertThat(west.peek()).startsWith("works for tools and-").endsWith("-T-001");
    }

    private SubmittalCounter to(String code) {
        return new SubmittalCounter(project, new Company(CompanyKind.SUPPLIER, code, code));
    }
}
