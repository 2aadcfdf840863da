package org.sightline.ejb.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.sightline.ejb.shared.ImportVerdict.CHANGED;
import static org.sightline.ejb.shared.ImportVerdict.CREATED;
import static org.sightline.ejb.shared.ImportVerdict.REFUSED;
import static org.sightline.ejb.shared.ImportVerdict.UNCHANGED;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.ejb.data.DataRing;
import org.sightline.ejb.data.PortalDatabase;
import org.sightline.ejb.data.Wiring;
import org.sightline.ejb.data.World;
import org.sightline.ejb.shared.ImportVerdict;
import org.sightline.ejb.shared.SliceRequest;
import org.sightline.entities.customer.Contact;
import org.sightline.entities.customer.RelationLevel;
import org.sightline.entities.shared.RefusedException;

/** Tables of companies and contacts, in and out, on a real database. */
class CustomerImportIT {

    private final DataRing ring = new DataRing(Wiring.ALL);
    private final CustomerImport imports = ring.get(CustomerImport.class);
    private final CustomerExport exports = ring.get(CustomerExport.class);
    private final CompanyService companies = ring.get(CompanyService.class);
    private final ContactService contacts = ring.get(ContactService.class);

    private EntityManager em;
    private World world;

    @AfterEach
    void close() {
        ring.close();
    }

    private void in(PortalDatabase database, Runnable test) {
        database.rollback(manager -> {
            em = manager;
            DataRing.use(em);
            world = new World(em);
            ring.as(world.asking(world.staff("doc")));
            test.run();
        });
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<ImportVerdict> verdicts(ImportPlan plan) {
        return plan.rows().stream().map(ImportRow::verdict).toList();
    }

    private long companyCount() {
        return companies
                .list(CompanyFilter.all(), CompanySort.CODE, SliceRequest.first(1))
                .total();
    }

    @ParameterizedTest
    @EnumSource
    void lookingAtAFileWritesNothingAndSaysWhatItWouldDo(PortalDatabase database) {
        in(database, () -> {
            world.customer("NL");
            world.customer("GO").archive();
            byte[] file =
                    bytes("\uFEFFcode;name;kind;group\nNL;Leeds;;\nnl;Twice;;\nBW;\"Bright; water\";CUSTOMER;North\n"
                            + "ST;;SUPPLIER;\nXX;X;OTHER;\nGO;Gone;;\nSU;Su;SUPPLIER;North\n");

            ImportPlan plan = imports.check(file);

            assertThat(plan.rows())
                    .extracting(ImportRow::line, ImportRow::key, ImportRow::verdict, ImportRow::reason)
                    .containsExactly(
                            tuple(2L, "NL", CHANGED, null),
                            tuple(3L, "nl", REFUSED, "import.twice"),
                            tuple(4L, "BW", CREATED, null),
                            tuple(5L, "ST", REFUSED, "import.required"),
                            tuple(6L, "XX", REFUSED, "import.badKind"),
                            tuple(7L, "GO", REFUSED, "company.codeArchived"),
                            tuple(8L, "SU", REFUSED, "company.supplierHasNoGroup"));
            assertThat(companyCount()).isEqualTo(2);
        });
    }

    @ParameterizedTest
    @EnumSource
    void theSameFileTwiceChangesNothingTheSecondTime(PortalDatabase database) {
        in(database, () -> {
            byte[] file = bytes("code,name,group,portal,address,postalCode,city,country\n"
                    + "NL,Leeds,Northfield,true,\"1 Mill Lane\nGate 2\",LS1,Leeds,gb\nNY,Lyon,NORTHFIELD,false,,,,\n");

            assertThat(verdicts(imports.run(file))).containsExactly(CREATED, CREATED);
            em.flush();
            em.clear();
            assertThat(verdicts(imports.run(file))).containsExactly(UNCHANGED, CHANGED);
            assertThat(companies
                            .list(CompanyFilter.all(), CompanySort.CODE, SliceRequest.first(5))
                            .items())
                    .extracting(CompanyRow::code, CompanyRow::group, CompanyRow::portal)
                    .containsExactly(tuple("NL", "Northfield", true), tuple("NY", "Northfield", false));
        });
    }

    @ParameterizedTest
    @EnumSource
    void contactsComeInWithTheirCompaniesAndTheWrongRowsStayOut(PortalDatabase database) {
        in(database, () -> {
            world.customer("NL");
            world.supplier("ST");
            byte[] file = bytes(
                    "email,firstName,lastName,companies\nlee@new.example,Lee,Long,NL:GROUP|ST\n"
                            + "no mail,A,B,\nmax@new.example,,Moss,\nann@new.example,Ann,Ash,ZZ\nsam@new.example,Sam,Sun,ST:GROUP\n");

            ImportPlan plan = imports.run(file);

            assertThat(plan.rows())
                    .extracting(ImportRow::verdict, ImportRow::reason, ImportRow::about)
                    .containsExactly(
                            tuple(CREATED, null, null),
                            tuple(REFUSED, "contact.emailWrong", null),
                            tuple(REFUSED, "import.required", "firstName"),
                            tuple(REFUSED, "import.noCompany", "ZZ"),
                            tuple(REFUSED, "company.supplierHasNoGroup", null));
            assertThat(contacts.list(ContactFilter.all(), ContactSort.NAME, SliceRequest.first(5))
                            .items())
                    .singleElement()
                    .satisfies(row -> assertThat(row.companies())
                            .extracting(RelationRow::code, RelationRow::level)
                            .containsExactlyInAnyOrder(
                                    tuple("NL", RelationLevel.GROUP), tuple("ST", RelationLevel.SITE)));
            assertThat(plan.errors(ImportRow::reason))
                    .contains("\"email\",\"firstName\",\"lastName\",\"companies\",\"reason\"")
                    .contains("\"ann@new.example\",\"Ann\",\"Ash\",\"ZZ\",\"import.noCompany\"")
                    .doesNotContain("lee@new.example");
            assertThat(verdicts(imports.check(bytes(plan.errors(ImportRow::reason)))))
                    .containsOnly(REFUSED)
                    .hasSize(4);
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("I05 no cell of an export can be run as a formula, and it comes in again as it was")
    void noCellOfAnExportCanBeRunAndItComesInAgainAsItWas(PortalDatabase database) {
        in(database, () -> {
            var leeds = world.customer("NL");
            world.customer("=SUM(A1)").rename("@code", "=cmd|' /C calc'!A0");
            Contact lee = world.contact("lee", leeds, RelationLevel.SITE, true);
            lee.describe("+44 113 1", "-1+2, \"quoted\"\nlines");
            em.flush();

            String people = exports.contacts(ContactFilter.all(), ContactSort.NAME, false);
            String firms = exports.companies(CompanyFilter.all(), CompanySort.NAME, false);

            assertThat(people).contains(",\"'+44 113 1\",").contains("\"'-1+2, \"\"quoted\"\"\nlines\"");
            assertThat(firms).contains("\n\"'@code\",\"'=cmd|");
            assertThat(verdicts(imports.check(bytes(people)))).containsExactly(UNCHANGED);
            assertThat(verdicts(imports.check(bytes(firms)))).containsExactly(UNCHANGED, UNCHANGED);
        });
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNoTableOfOursIsRefusedBesideTheFile(PortalDatabase database) {
        in(database, () -> {
            refused(bytes(""), "import.empty");
            refused(new byte[] {'c', (byte) 0xFF, 'x'}, "import.notUtf8");
            refused(bytes("name\nx\n"), "import.noKey");
            refused(bytes("code,colour\nx,red\n"), "import.unknownColumn");
            refused(bytes("code,code\nx,y\n"), "import.notCsv");
            refused(bytes("code,name\n\"open"), "import.notCsv");
            refused(bytes("code,name\nx\n"), "import.notCsv");
            refused(new byte[CsvTable.MAX_BYTES + 1], "import.tooLarge");
            refused(bytes("code\n" + "x\n".repeat(CsvTable.MAX_ROWS + 1)), "import.tooMany");
        });
    }

    private void refused(byte[] file, String key) {
        assertThatThrownBy(() -> imports.check(file)).isInstanceOfSatisfying(RefusedException.class, refusal -> {
            assertThat(refusal.getKey()).isEqualTo(key);
            assertThat(refusal.getField()).contains("file");
        });
    }
}
