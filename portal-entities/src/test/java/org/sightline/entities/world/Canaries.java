package org.sightline.entities.world;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.sightline.entities.world.Exchange.Link;
import org.sightline.entities.world.Exchange.Sheet;

/** The words of a random world: which of them somebody may read, and which an answer contains. */
public final class Canaries {

    private static final Pattern WORD = Pattern.compile("zq[0-9a-z]{9}");

    private Canaries() {}

    /** All words in the bytes, packed or not. */
    public static Set<String> in(byte[] bytes) {
        Set<String> words = new TreeSet<>();
        WORD.matcher(new String(bytes, StandardCharsets.UTF_8))
                .results()
                .map(MatchResult::group)
                .forEach(words::add);
        try {
            if (bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K') {
                try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
                    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                        words.addAll(in(entry.getName().getBytes(StandardCharsets.UTF_8)));
                        words.addAll(in(zip.readAllBytes()));
                    }
                }
            } else if (bytes.length > 2 && bytes[0] == 31 && bytes[1] == (byte) 139) {
                words.addAll(in(new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    /** The words a contact may read: of itself, of all it sees, of the files it sees and of staff who stand behind them. */
    public static Set<String> of(Plan plan, Plan.Person contact, Sight sight) {
        Set<String> words = new TreeSet<>(Set.of(contact.word()));
        plan.companies().stream()
                .filter(site -> sight.companies().contains(site.id()))
                .forEach(site -> {
                    words.add(site.word());
                    if (site.group() != null) {
                        words.add(site.group().word());
                    }
                });
        plan.contacts().stream()
                .filter(one -> sight.contacts().contains(one.id()))
                .forEach(one -> words.add(one.word()));
        plan.projects().stream()
                .filter(one -> sight.projects().contains(one.id()))
                .forEach(one -> {
                    words.add(one.word());
                    plan.staff().stream()
                            .filter(staff -> one.members().contains(staff.id()))
                            .forEach(staff -> words.add(staff.word()));
                });
        plan.slots().stream().filter(one -> sight.slots().contains(one.id())).forEach(one -> words.add(one.word()));
        plan.revisions().stream()
                .filter(one -> sight.revisions().contains(one.id()))
                .forEach(one -> {
                    words.add(one.word());
                    words.add(one.file().word());
                    plan.staff().stream()
                            .filter(staff -> one.uploader().equals(staff.id()))
                            .forEach(staff -> words.add(staff.word()));
                });
        words.addAll(of(plan.library(), sight));
        words.addAll(ofSubmittals(plan, contact, sight));
        return words;
    }

    /** The words somebody of the house may read: of all people and companies, and of what lies in the projects it sees. */
    public static Set<String> of(Plan plan, Plan.Staff staff, Sight sight) {
        Set<String> words = new TreeSet<>();
        Stream.of(plan.groups(), plan.companies(), plan.staff(), plan.contacts())
                .flatMap(List::stream)
                .forEach(thing -> words.add(((Plan.Thing) thing).word()));
        Set<UUID> seen = new HashSet<>(sight.projects());
        Stream.of(sight.slots(), sight.revisions(), sight.submittals(), sight.lines())
                .forEach(seen::addAll);
        Stream.of(
                        plan.projects(),
                        plan.slots(),
                        plan.revisions(),
                        plan.exchange().submittals(),
                        plan.exchange().lines())
                .flatMap(List::stream)
                .map(Plan.Thing.class::cast)
                .filter(thing -> seen.contains(thing.id()))
                .forEach(thing -> words.add(thing.word()));
        plan.exchange().lines().stream()
                .filter(line -> seen.contains(line.id()))
                .forEach(line -> words.add(line.file().word()));
        return words;
    }

    /** The words the guest of a share link may read: of the one submittal it shows, of lines that are named and of files it gives out. */
    public static Set<String> of(Plan plan, Link link) {
        GuestOracle oracle = new GuestOracle(plan);
        Sight sight = oracle.of(link);
        return ofSubmittals(plan, oracle.anybody(link), sight);
    }

    /** To a contact an outgoing submittal names lines of documents of which it may know; an incoming one all of them. */
    public static boolean isNamed(Oracle oracle, Plan.Person contact, Sheet line) {
        return !line.submittal().outgoing()
                || oracle.knowsOf(contact, line.revision().slot());
    }

    /** Of submittals their numbers and who of the house sent them, of lines that are named their words, of files that are given out what is in them. */
    private static Set<String> ofSubmittals(Plan plan, Plan.Person contact, Sight sight) {
        Set<String> words = new TreeSet<>();
        Oracle oracle = new Oracle(plan);
        plan.exchange().submittals().stream()
                .filter(one -> sight.submittals().contains(one.id()))
                .forEach(one -> {
                    words.add(one.word());
                    plan.staff().stream()
                            .filter(staff -> staff.id().equals(one.author()))
                            .forEach(staff -> words.add(staff.word()));
                });
        plan.exchange().lines().stream()
                .filter(line -> sight.submittals().contains(line.submittal().id()) && isNamed(oracle, contact, line))
                .forEach(line -> {
                    boolean given = sight.lines().contains(line.id());
                    words.add(line.word());
                    if (line.revision() != null && (given || line.submittal().outgoing())) {
                        words.add(line.revision().slot().word());
                        words.add(line.revision().word());
                    }
                    if (given) {
                        words.add(line.file().word());
                    }
                });
        return words;
    }

    /** Of designs their words and materials, of layers those that are seen, of a drawing its name if some layer of it is. */
    private static Set<String> of(Library library, Sight sight) {
        Set<String> words = new TreeSet<>();
        library.designs().stream()
                .filter(one -> sight.designs().contains(one.id()))
                .forEach(one -> {
                    words.add(one.word());
                    words.add(String.valueOf(one.material()));
                });
        Set<UUID> drawn = new HashSet<>();
        library.layers().stream()
                .filter(one -> sight.layers().contains(one.id()))
                .forEach(one -> {
                    words.add(one.word());
                    drawn.add(one.revision());
                });
        library.revisions().stream().filter(one -> drawn.contains(one.id())).forEach(one -> words.add(one.word()));
        return words;
    }
}
