package org.sightline.ejb.submittal;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.sightline.entities.customer.CompanyKind;
import org.sightline.entities.document.ReturnStatus;
import org.sightline.entities.submittal.Answer;
import org.sightline.entities.submittal.OutgoingSubmittal;
import org.sightline.entities.submittal.SubmittalItem;

/** What stamps and covers say, in the language of the partner's papers. */
public final class StampContent {

    private static final String BETWEEN = " \u00b7 ";

    private final Locale locale;
    private final ResourceBundle words;

    public StampContent(Locale locale) {
        this.locale = locale;
        this.words = ResourceBundle.getBundle("org.sightline.ejb.submittal.stamp", locale);
    }

    /**
     * What goes upon a file of ours, as its submittal wants it.
     *
     * @param house    what the sender is called
     * @param statuses the answers the partner can give
     */
    public JsonObject going(SubmittalItem item, String house, List<ReturnStatus> statuses) {
        OutgoingSubmittal submittal = (OutgoingSubmittal) item.getSubmittal();
        JsonObjectBuilder content = Json.createObjectBuilder();
        JsonArrayBuilder stamp = Json.createArrayBuilder();
        if (submittal.isStamped()) {
            String purpose = submittal.getPurpose();
            stamp.add(purpose == null || purpose.isBlank() ? word("sent") : purpose)
                    .add(document(item))
                    .add(day(submittal.getSentAt()) + BETWEEN + house + BETWEEN + submittal.getNumber());
        }
        content.add("stamp", stamp);
        if (submittal.isCovered()) {
            content.add("cover", cover(item, submittal, house, statuses));
        }
        return content.build();
    }

    /** What goes upon a file the partner has answered. */
    public JsonObject answered(SubmittalItem item) {
        Answer answer = item.getAnswer();
        ReturnStatus status = answer.getReturnStatus();
        String partner = item.getSubmittal().getPartner().getName();
        return Json.createObjectBuilder()
                .add(
                        "stamp",
                        Json.createArrayBuilder()
                                .add(status.getCode() + " " + status.getName())
                                .add(document(item))
                                .add(day(answer.getAt())
                                        + BETWEEN
                                        + answer.getBy().getName()
                                        + BETWEEN
                                        + partner))
                .build();
    }

    private String document(SubmittalItem item) {
        return item.getDocumentNumber() + BETWEEN + word("revision") + " " + item.getRevisionLabel();
    }

    private JsonObjectBuilder cover(
            SubmittalItem item, OutgoingSubmittal submittal, String house, List<ReturnStatus> statuses) {
        JsonArrayBuilder choices = Json.createArrayBuilder();
        if (item.isReturnExpected()) {
            statuses.forEach(status -> choices.add(status.getCode() + " " + status.getName()));
        }
        JsonArrayBuilder sign = Json.createArrayBuilder();
        List.of("name", "day", "signature").forEach(line -> sign.add(word("line." + line)));
        return Json.createObjectBuilder()
                .add("title", new MessageFormat(word("cover"), locale).format(new Object[] {submittal.getNumber()}))
                .add("number", document(item))
                .add("name", item.getDocumentTitle())
                .add("facts", facts(item, submittal, house))
                .add("choice", block(item.isReturnExpected() ? word("answer") : word("noAnswer"), choices))
                .add("sign", block(word("answeredBy"), sign));
    }

    private static JsonObjectBuilder block(String title, JsonArrayBuilder lines) {
        return Json.createObjectBuilder().add("title", title).add("lines", lines);
    }

    private JsonArrayBuilder facts(SubmittalItem item, OutgoingSubmittal submittal, String house) {
        JsonArrayBuilder facts = Json.createArrayBuilder();
        fact(facts, "submittal", submittal.getNumber());
        fact(facts, "purpose", submittal.getPurpose());
        fact(
                facts,
                "project",
                submittal.getProject().getNumber() + " "
                        + submittal.getProject().getName());
        if (submittal.getPartner().getKind() == CompanyKind.CUSTOMER) { // why: a sub-supplier is not told whose it is
            fact(facts, "customer", submittal.getProject().getCustomer().getName());
        }
        fact(facts, "from", house + "\n" + submittal.getAuthor().getName());
        fact(facts, "date", day(submittal.getSentAt()));
        LocalDate until = submittal.getReturnBy() == null ? submittal.getExpected() : submittal.getReturnBy();
        fact(facts, "returnBy", until == null || !item.isReturnExpected() ? null : day(until));
        fact(facts, "remarks", submittal.getRemarks());
        return facts;
    }

    private void fact(JsonArrayBuilder facts, String key, String value) {
        if (value != null && !value.isBlank()) {
            facts.add(Json.createObjectBuilder().add("label", word(key)).add("value", value.strip()));
        }
    }

    private String day(Instant at) {
        return day(LocalDate.ofInstant(at, ZoneOffset.UTC));
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(day);
    }

    private String word(String key) {
        return words.getString(key);
    }
}
