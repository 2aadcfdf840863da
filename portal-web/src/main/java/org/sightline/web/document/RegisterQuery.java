package org.sightline.web.document;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.sightline.ejb.document.DocumentFilter;
import org.sightline.ejb.document.RegisterFilter;
import org.sightline.entities.document.SlotAnswer;
import org.sightline.entities.document.SlotLocation;
import org.sightline.entities.shared.RefusedException;

/** What a register is narrowed by, beside {@code q}; in addresses of pages and of programs alike. */
public class RegisterQuery {

    /** Of {@code status}: documents that are no longer required. */
    public static final String DROPPED = "DROPPED";

    @QueryParam("project")
    private UUID project;

    /** NONE, UNANSWERED, ANSWERED, COMPLETED, DROPPED, or the id of a return status. */
    @QueryParam("status")
    private String status;

    @QueryParam("location")
    private String location;

    @QueryParam("responsible")
    private UUID responsible;

    /** OVERDUE, WEEK (due today or within seven days) or NEVER. */
    @QueryParam("due")
    private String due;

    /** Whether only documents are shown that the person is asked to look at. */
    @QueryParam("waiting")
    private boolean waiting;

    RegisterFilter filter(String q, LocalDate today) {
        return new RegisterFilter(
                new DocumentFilter(q, project, null, null, null),
                status(),
                location(),
                responsible,
                period(today),
                waiting);
    }

    private RegisterFilter.Status status() {
        if (blank(status)) {
            return null;
        }
        if (status.equals(DROPPED)) {
            return new RegisterFilter.Status(null, null, true);
        }
        return Arrays.stream(SlotAnswer.values())
                .filter(answer -> answer.name().equals(status))
                .map(answer -> new RegisterFilter.Status(answer, null, false))
                .findFirst()
                .orElseGet(() -> new RegisterFilter.Status(null, id(status), false));
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new RefusedException("document.register.badFilter");
        }
    }

    private SlotLocation location() {
        if (blank(location)) {
            return null;
        }
        return Arrays.stream(SlotLocation.values())
                .filter(one -> one.name().equals(location))
                .findFirst()
                .orElseThrow(() -> new RefusedException("document.register.badFilter"));
    }

    private RegisterFilter.Period period(LocalDate today) {
        if (blank(due)) {
            return null;
        }
        return switch (due) {
            case "OVERDUE" -> RegisterFilter.Period.until(today);
            case "WEEK" -> new RegisterFilter.Period(today, today.plusDays(8));
            case "NEVER" -> RegisterFilter.Period.none();
            default -> throw new RefusedException("document.register.badFilter");
        };
    }

    Map<String, Object> parameters() {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("project", project);
        parameters.put("status", status);
        parameters.put("location", location);
        parameters.put("responsible", responsible);
        parameters.put("due", due);
        parameters.put("waiting", waiting ? "true" : null);
        return parameters;
    }

    boolean isNarrow() {
        return !blank(status) || !blank(location) || responsible != null || !blank(due) || waiting;
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    public UUID getProject() {
        return project;
    }

    public void setProject(UUID project) {
        this.project = project;
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }

    public String getLocation() {
        return location;
    }

    public void setLocation(String location) {
        this.location = location;
    }

    public UUID getResponsible() {
        return responsible;
    }

    public void setResponsible(UUID responsible) {
        this.responsible = responsible;
    }

    public String getDue() {
        return due;
    }

    public void setDue(String due) {
        this.due = due;
    }

    public boolean isWaiting() {
        return waiting;
    }

    public void setWaiting(boolean waiting) {
        this.waiting = waiting;
    }
}
