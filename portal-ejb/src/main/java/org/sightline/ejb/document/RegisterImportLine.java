package org.sightline.ejb.document;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.sightline.ejb.shared.ImportVerdict;
import org.sightline.entities.document.DocumentSlot;
import org.sightline.entities.document.SlotRequirement;
import org.sightline.entities.document.Stage;
import org.sightline.entities.project.Project;
import org.sightline.entities.shared.BusinessException;
import org.sightline.entities.shared.Limits;
import org.sightline.entities.shared.RefusedException;

/** One line of a register that comes in, held against the document it is about; changes nothing. */
final class RegisterImportLine {

    private static final DateTimeFormatter WITH_DOTS = DateTimeFormatter.ofPattern("d.M.uuuu");
    private static final String BROKEN = "#(N/A|REF!|VALUE!|DIV/0!|NAME\\?|NULL!|NUM!|CALC!|SPILL!)";

    private final RegisterTable table;
    private final WorkbookSheet.Line line;
    private final DocumentSlot known;
    private final List<RegisterImportRow.Change> changes = new ArrayList<>();
    private final List<RegisterImportRow.Fault> faults = new ArrayList<>();
    private final List<RegisterChange> acts = new ArrayList<>();
    private String title;
    private String docCode;
    private boolean inRegister;

    /** @param known the document of this number, or null for a new one */
    RegisterImportLine(RegisterTable table, WorkbookSheet.Line line, DocumentSlot known) {
        this.table = table;
        this.line = line;
        this.known = known;
    }

    void read(Project project, RegisterChoices choices, RegisterWords words) {
        table.columns().stream()
                .filter(column -> cell(column).matches(BROKEN))
                .forEach(column -> faults.add(fault(column, new RefusedException("document.import.cellError"))));
        reading(RegisterColumn.NUMBER, text -> DocumentWords.number(text, "number"));
        reading(
                RegisterColumn.PROJECT,
                text -> RefusedException.unless(
                        text.isEmpty() || text.equalsIgnoreCase(project.getNumber()),
                        "document.import.otherProject",
                        text));
        title();
        reading(RegisterColumn.DOC_CODE, this::docCode);
        reading(RegisterColumn.STAGE, text -> stage(text, choices));
        reading(RegisterColumn.DUE, this::due);
        reading(RegisterColumn.RESPONSIBLE, text -> responsible(text, choices));
        reading(RegisterColumn.IN_REGISTER, text -> inRegister(text, words));
    }

    /** A column that is absent says nothing; a cell that is empty says empty. */
    private void reading(RegisterColumn column, Consumer<String> reader) {
        if (table.columns().contains(column)) {
            attempt(column, () -> reader.accept(cell(column)));
        }
    }

    private void attempt(RegisterColumn column, Runnable reader) {
        try {
            reader.run();
        } catch (BusinessException refusal) {
            // why: whoever mends the file wants to know all that is wrong in it
            faults.add(fault(column, refusal));
        }
    }

    private String cell(RegisterColumn column) {
        return table.cell(line, column);
    }

    void refuse(RegisterColumn column, RefusedException refusal) {
        faults.add(fault(column, refusal));
    }

    private static RegisterImportRow.Fault fault(RegisterColumn column, BusinessException refusal) {
        List<Serializable> parameters = Arrays.stream(refusal.getParameters())
                .map(parameter -> parameter instanceof Integer number ? number : (Serializable) parameter.toString())
                .toList();
        return new RegisterImportRow.Fault(column, refusal.getKey(), parameters);
    }

    private void title() {
        if (known == null || table.columns().contains(RegisterColumn.TITLE)) {
            attempt(RegisterColumn.TITLE, () -> {
                title = DocumentWords.title(cell(RegisterColumn.TITLE), "title");
                change(RegisterColumn.TITLE, known == null ? null : known.getTitle(), title);
            });
        }
    }

    private void docCode(String text) {
        RefusedException.unless(text.length() <= Limits.CODE, "document.tooLong", Limits.CODE);
        docCode = text;
        if (change(RegisterColumn.DOC_CODE, known == null ? null : known.getDocCode(), text) && known != null) {
            acts.add(new RegisterChange(RegisterAct.DOC_CODE, null, null, text, null, null));
        }
    }

    private void stage(String text, RegisterChoices choices) {
        Stage before = known == null ? null : known.getStage();
        Stage after = text.isEmpty() ? null : choices.stage(text, before);
        if (change(RegisterColumn.STAGE, code(before), code(after)) || !Objects.equals(before, after)) {
            refuseUnless(known == null, SlotRequirement::refuseUnlessStageOpen);
            acts.add(new RegisterChange(
                    RegisterAct.STAGE, null, after == null ? null : after.getId(), null, null, null));
        }
    }

    private static String code(Stage stage) {
        return stage == null ? "" : stage.getCode();
    }

    private void due(String text) {
        LocalDate after = text.isEmpty() ? null : day(text);
        LocalDate before = known == null ? null : known.getDue();
        if (change(RegisterColumn.DUE, Objects.toString(before, ""), Objects.toString(after, ""))) {
            refuseUnless(known == null, SlotRequirement::refuseUnlessDueOpen);
            acts.add(new RegisterChange(RegisterAct.DUE, after, null, null, null, null));
        }
    }

    private static LocalDate day(String text) {
        try {
            LocalDate day = text.contains(".") ? LocalDate.parse(text, WITH_DOTS) : LocalDate.parse(text);
            RefusedException.unless(day.isBefore(SlotRequirement.NEVER), "document.import.badDay", text);
            return day;
        } catch (DateTimeException e) {
            throw new RefusedException("document.import.badDay", text);
        }
    }

    private void responsible(String text, RegisterChoices choices) {
        PersonRow before = known == null || known.getResponsible() == null
                ? null
                : new PersonRow(
                        known.getResponsible().getId(), known.getResponsible().getName());
        PersonRow after = text.isEmpty() ? null : choices.person(text, before);
        if (change(RegisterColumn.RESPONSIBLE, name(before), name(after))) {
            acts.add(new RegisterChange(
                    RegisterAct.RESPONSIBLE, null, null, null, after == null ? null : after.id(), null));
        }
    }

    private static String name(PersonRow person) {
        return person == null ? "" : person.name();
    }

    private void inRegister(String text, RegisterWords words) {
        Boolean wanted = words.flag(text);
        RefusedException.unless(text.isEmpty() || wanted != null, "document.import.badFlag", text);
        if (wanted == null) {
            return;
        }
        inRegister = wanted;
        String before = String.valueOf(known != null && known.isInRegister());
        if (change(RegisterColumn.IN_REGISTER, before, wanted.toString()) && known != null) {
            acts.add(RegisterChange.of(wanted ? RegisterAct.LIST : RegisterAct.UNLIST));
        }
    }

    private void refuseUnless(boolean free, Consumer<DocumentSlot> rule) {
        if (!free) {
            rule.accept(known);
        }
    }

    /** @return whether it is told otherwise than before */
    private boolean change(RegisterColumn column, String before, String after) {
        String present = Objects.toString(before, "");
        boolean changed = !present.equals(after);
        if (changed) {
            changes.add(new RegisterImportRow.Change(column, known == null ? null : present, after));
        }
        return changed;
    }

    RegisterImportRow row() {
        ImportVerdict verdict = !faults.isEmpty()
                ? ImportVerdict.REFUSED
                : known == null
                        ? ImportVerdict.CREATED
                        : changes.isEmpty() ? ImportVerdict.UNCHANGED : ImportVerdict.CHANGED;
        return new RegisterImportRow(
                line.number(),
                cell(RegisterColumn.NUMBER),
                verdict,
                faults.isEmpty() ? List.copyOf(changes) : List.of(),
                List.copyOf(faults),
                table.cells(line));
    }

    DocumentSlot known() {
        return known;
    }

    NewDocument document() {
        return new NewDocument(cell(RegisterColumn.NUMBER), title, docCode, inRegister, null);
    }

    /** @return null unless it is called otherwise than before */
    String newTitle() {
        return known == null || title == null || title.equals(known.getTitle()) ? null : title;
    }

    /** What there is to do beside making and naming it. */
    List<RegisterChange> acts() {
        return acts;
    }
}
