package org.sightline.ejb.submittal.outgoing;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sightline.entities.customer.Address;
import org.sightline.entities.customer.Company;
import org.sightline.entities.customer.CompanyKind;
import org.sightline.entities.customer.Place;
import org.sightline.entities.document.ReturnStatus;
import org.sightline.entities.submittal.OutgoingSubmittal;
import org.sightline.entities.submittal.RecipientKind;
import org.sightline.entities.submittal.SubmittalItem;

/** What a transmittal sheet says, in the language of the partner's papers. Blind copies are not on it. */
final class SheetContent {

    private static final String WORDS = "org.sightline.ejb.submittal.transmittal";
    private static final int SHORT = 12;

    private final OutgoingSubmittal submittal;
    private final String house;
    private final List<ReturnStatus> statuses;
    private final Locale locale;
    private final ResourceBundle words;

    /** @param house what the sender is called */
    SheetContent(OutgoingSubmittal submittal, String house, List<ReturnStatus> statuses, Locale locale) {
        this.submittal = submittal;
        this.house = house;
        this.statuses = statuses;
        this.locale = locale;
        this.words = ResourceBundle.getBundle(WORDS, locale);
    }

    JsonObject json() {
        return Json.createObjectBuilder()
                .add("title", new MessageFormat(words.getString("title"), locale).format(new Object[] {
                            submittal.getNumber()
                        }))
                .add("facts", facts())
                .add("heads", heads())
                .add("rows", rows())
                .add("remarks", submittal.getRemarks() == null ? "" : submittal.getRemarks())
                .add("blocks", blocks())
                .add(
                        "words",
                        Json.createObjectBuilder().add("page", word("page")).add("of", word("of")))
                .build();
    }

    private JsonArrayBuilder facts() {
        Company partner = submittal.getPartner();
        JsonArrayBuilder facts = Json.createArrayBuilder();
        fact(
                facts,
                "project",
                submittal.getProject().getNumber() + " "
                        + submittal.getProject().getName());
        if (partner.getKind() == CompanyKind.CUSTOMER) { // why: a sub-supplier is not told whose project it is
            fact(facts, "customer", submittal.getProject().getCustomer().getName());
        }
        fact(facts, "number", submittal.getNumber());
        fact(facts, "date", moment());
        fact(facts, "from", house + "\n" + submittal.getAuthor().getName());
        fact(facts, "to", partner.getName() + "\n" + address(partner) + people(RecipientKind.TO));
        fact(facts, "purpose", submittal.getPurpose());
        fact(facts, "cc", people(RecipientKind.CC));
        fact(facts, "delivery", word("delivery." + submittal.getEmail()));
        fact(
                facts,
                "returnBy",
                day(submittal.getReturnBy() == null ? submittal.getExpected() : submittal.getReturnBy()));
        fact(facts, "statuses", answers());
        return facts;
    }

    private String answers() {
        return statuses.stream()
                .map(status -> status.getCode() + " " + status.getName())
                .collect(Collectors.joining(", "));
    }

    private void fact(JsonArrayBuilder facts, String key, String value) {
        boolean silent = value == null || value.isBlank();
        facts.add(Json.createObjectBuilder().add("label", word(key)).add("value", silent ? "\u2013" : value.strip()));
    }

    private String moment() {
        ZonedDateTime sent = submittal.getSentAt().atZone(ZoneOffset.UTC);
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(locale)
                        .format(sent)
                + " UTC";
    }

    private String day(LocalDate day) {
        return day == null
                ? null
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(locale)
                        .format(day);
    }

    private static String address(Company company) {
        Address primary = company.getPrimaryAddress();
        if (primary == null) {
            return "";
        }
        Place place = primary.getPlace();
        return Stream.of(place.getLines(), place.getPostalCode(), place.getCity(), place.getCountry())
                        .filter(part -> part != null && !part.isBlank())
                        .collect(Collectors.joining(", "))
                        .replace('\n', ',')
                + "\n";
    }

    private String people(RecipientKind kind) {
        return submittal.getRecipients().stream()
                .filter(one -> one.getKind() == kind)
                .map(one -> one.getRole() == null ? one.getName() : one.getName() + ", " + one.getRole())
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private JsonArrayBuilder heads() {
        JsonArrayBuilder heads = Json.createArrayBuilder();
        head(heads, "document", 15);
        head(heads, "name", 22);
        head(heads, "revision", 7);
        head(heads, "stage", 7);
        head(heads, "pages", 7);
        head(heads, "file", 19);
        head(heads, "state", 10);
        head(heads, "hash", 13);
        return heads;
    }

    private void head(JsonArrayBuilder heads, String key, int percent) {
        heads.add(Json.createObjectBuilder().add("label", word(key)).add("percent", percent));
    }

    private JsonArrayBuilder rows() {
        JsonArrayBuilder rows = Json.createArrayBuilder();
        submittal.getItems().forEach(item -> rows.add(Json.createObjectBuilder().add("cells", cells(item))));
        return rows;
    }

    private JsonArrayBuilder cells(SubmittalItem item) {
        String stage = item.getRevision().getStage() == null
                ? ""
                : item.getRevision().getStage().getCode();
        return Json.createArrayBuilder()
                .add(item.getDocumentNumber())
                .add(item.getDocumentTitle())
                .add(item.getRevisionLabel())
                .add(stage)
                .add(item.getPageCount() == null ? "" : item.getPageCount().toString())
                .add(item.getFileName())
                .add(word(item.isReturnExpected() ? "answer" : "sent"))
                .add(item.getFile().getSha256().substring(0, SHORT));
    }

    private JsonArrayBuilder blocks() {
        return Json.createArrayBuilder().add(block("signature")).add(block("receipt"));
    }

    private JsonObject block(String key) {
        return Json.createObjectBuilder()
                .add("title", word(key))
                .add(
                        "lines",
                        Json.createArrayBuilder()
                                .add(word("line.name"))
                                .add(word("line.date"))
                                .add(word("line.signature")))
                .build();
    }

    private String word(String key) {
        return words.getString(key);
    }
}
