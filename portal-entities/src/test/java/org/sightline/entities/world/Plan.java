package org.sightline.entities.world;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sightline.entities.document.RevisionState;
import org.sightline.entities.identity.AccountState;
import org.sightline.entities.settings.Module;
import org.sightline.entities.storage.ScanState;

/**
 * A whole world as plain data.
 *
 * @param instance what the instance says of its modules; one that is not named has no row
 * @param today the day on which the world is looked at
 */
public record Plan(
        long seed,
        LocalDate today,
        Map<Module, Boolean> instance,
        List<Group> groups,
        List<Site> companies,
        List<Staff> staff,
        List<Work> projects,
        List<Person> contacts,
        List<Bytes> files,
        List<Slot> slots,
        List<Revision> revisions,
        Library library,
        Exchange exchange) {

    /** The same world before anything was designed. */
    public Plan withoutDesigns() {
        return new Plan(
                seed,
                today,
                instance,
                groups,
                companies,
                staff,
                projects,
                contacts,
                files,
                slots,
                revisions,
                Library.NONE,
                exchange);
    }

    /** The same world before anything was sent or handed in. */
    public Plan withoutSubmittals() {
        return with(Exchange.NONE);
    }

    /** The same world with a submittal of each project besides. */
    public Plan withShares() {
        return with(new RandomShares(this).exchange());
    }

    /** The same world once share links were made and people were told of things. */
    public Plan withTidings() {
        return with(new RandomTidings(this).exchange());
    }

    /** The same world with these submittals. */
    Plan with(Exchange submittals) {
        return new Plan(
                seed,
                today,
                instance,
                groups,
                companies,
                staff,
                projects,
                contacts,
                files,
                slots,
                revisions,
                library,
                submittals);
    }

    /** The world line by line, for whoever has to find out why a verdict is wrong. */
    public String describe() {
        return Stream.of(
                        companies,
                        staff,
                        projects,
                        contacts,
                        files,
                        slots,
                        revisions,
                        library.designs(),
                        library.revisions(),
                        library.layers(),
                        exchange.submittals(),
                        exchange.lines(),
                        exchange.links(),
                        exchange.notices(),
                        List.of(library))
                .flatMap(List::stream)
                .map(thing -> line((Record) thing))
                .collect(Collectors.joining("\n", "modules " + instance + " on " + today + "\n", "\n"));
    }

    private static String line(Record thing) {
        return Arrays.stream(thing.getClass().getRecordComponents())
                .map(part -> part.getName() + " " + shown(value(thing, part)))
                .collect(Collectors.joining(", ", thing.getClass().getSimpleName() + ": ", ""));
    }

    private static Object value(Record thing, RecordComponent part) {
        try {
            return part.getAccessor().invoke(thing);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object shown(Object value) {
        if (value instanceof Collection<?> many) {
            return many.stream().map(Plan::shown).toList();
        }
        if (value instanceof Tie tie) {
            return (tie.wholeGroup() ? "group of " : "") + tie.company().word();
        }
        return value instanceof Thing other ? other.word() : value;
    }

    /** Something with an identity and a word that stands in all its names and nowhere else. */
    public interface Thing {
        UUID id();

        String word();
    }

    public record Group(UUID id, String word) implements Thing {}

    /** A company. @param group null for none @param modules its own words about modules */
    public record Site(
            UUID id,
            String word,
            boolean supplier,
            Group group,
            boolean portalOn,
            boolean archived,
            Map<Module, Boolean> modules)
            implements Thing {}

    public record Staff(UUID id, String word) implements Thing {}

    /** A project. @param members accounts of staff */
    public record Work(
            UUID id,
            String word,
            Site customer,
            boolean hidden,
            boolean completed,
            boolean confidential,
            boolean subSuppliers,
            Set<UUID> members)
            implements Thing {}

    /** @param wholeGroup level GROUP rather than SITE */
    public record Tie(UUID id, Site company, boolean wholeGroup) {}

    /** A contact. @param lastDay of its web access, null for no end @param chosen and granted: ids of projects */
    public record Person(
            UUID id,
            String word,
            UUID account,
            AccountState state,
            boolean allowed,
            LocalDate lastDay,
            boolean allProjects,
            List<Tie> ties,
            Set<UUID> chosen,
            Set<UUID> granted)
            implements Thing {}

    public record Bytes(UUID id, String word, ScanState scan) implements Thing {}

    /** @param supplier to whom it is assigned, null for nobody */
    public record Slot(UUID id, String word, Work project, boolean inRegister, Site supplier) implements Thing {}

    /** @param uploader an account @param meantFor a supplier or null */
    public record Revision(
            UUID id,
            String word,
            Slot slot,
            int ordinal,
            RevisionState state,
            boolean inPortal,
            Bytes file,
            UUID uploader,
            Site meantFor)
            implements Thing {}
}
