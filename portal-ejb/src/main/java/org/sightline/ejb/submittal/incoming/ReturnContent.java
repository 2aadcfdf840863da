package org.sightline.ejb.submittal.incoming;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.sightline.entities.submittal.Answer;
import org.sightline.entities.submittal.OutgoingSubmittal;
import org.sightline.entities.submittal.SubmittalItem;

/** What a return transmittal says: every document of the submittal with its answer, who gave it, and all comments. */
final class ReturnContent {

    private final OutgoingSubmittal submittal;
    private final String number;
    private final Locale locale;
    private final ResourceBundle words;

    ReturnContent(OutgoingSubmittal submittal, String number, Locale locale) {
        this.submittal = submittal;
        this.number = number;
        this.locale = locale;
        this.words = ResourceBundle.getBundle("org.sightline.ejb.submittal.return", locale);
    }

    JsonObject json() {
        return Json.createObjectBuilder()
                .add("title", new MessageFormat(words.getString("title"), locale).format(new Object[] {
                            submittal.getNumber()
                        }))
                .add("facts", facts())
                .add("heads", heads())
                .add("rows", rows())
                .add("remarks", "")
                .add("blocks", Json.createArrayBuilder())
                .add(
                        "words",
                        Json.createObjectBuilder()
                                .add("page", words.getString("page"))
                                .add("of", words.getString("pagesOf")))
                .build();
    }

    private JsonArrayBuilder facts() {
        List<Answer> answers = submittal.getItems().stream()
                .filter(SubmittalItem::isAnswered)
                .map(SubmittalItem::getAnswer)
                .toList();
        String people = answers.stream()
                .map(answer -> answer.getBy().getName())
                .distinct()
                .collect(Collectors.joining(", "));
        Instant last =
                answers.stream().map(Answer::getAt).max(Instant::compareTo).orElse(submittal.getSentAt());
        return Json.createArrayBuilder()
                .add(fact(
                        "project",
                        submittal.getProject().getNumber() + " "
                                + submittal.getProject().getName()))
                .add(fact("number", number))
                .add(fact("of", submittal.getNumber()))
                .add(fact("date", moment(last)))
                .add(fact("from", submittal.getPartner().getName()))
                .add(fact("by", people));
    }

    private String moment(Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(locale)
                        .format(at.atZone(ZoneOffset.UTC))
                + " UTC";
    }

    private JsonObjectBuilder fact(String key, String value) {
        return Json.createObjectBuilder().add("label", words.getString(key)).add("value", value);
    }

    private JsonArrayBuilder heads() {
        return Json.createArrayBuilder()
                .add(head("document", 17))
                .add(head("name", 25))
                .add(head("revision", 8))
                .add(head("status", 20))
                .add(head("comment", 30));
    }

    private JsonObjectBuilder head(String key, int percent) {
        return Json.createObjectBuilder().add("label", words.getString(key)).add("percent", percent);
    }

    private JsonArrayBuilder rows() {
        JsonArrayBuilder rows = Json.createArrayBuilder();
        submittal.getItems().stream()
                .filter(SubmittalItem::isAnswered)
                .forEach(item -> rows.add(Json.createObjectBuilder().add("cells", cells(item))));
        return rows;
    }

    private static JsonArrayBuilder cells(SubmittalItem item) {
        Answer answer = item.getAnswer();
        return Json.createArrayBuilder()
                .add(item.getDocumentNumber())
                .add(item.getDocumentTitle())
                .add(item.getRevisionLabel())
                .add(answer.getReturnStatus().getCode() + " "
                        + answer.getReturnStatus().getName())
                .add(answer.getComment() == null ? "" : answer.getComment());
    }
}
