package org.sightline.ejb.document;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sightline.ejb.access.CurrentCaller;
import org.sightline.ejb.audit.AuditTrail;
import org.sightline.ejb.project.Site;
import org.sightline.entities.customer.Company;
import org.sightline.entities.document.DocCode;
import org.sightline.entities.document.ReturnStatus;
import org.sightline.entities.document.Stage;
import org.sightline.entities.document.StageList;
import org.sightline.entities.identity.Right;
import org.sightline.entities.shared.NotFoundException;
import org.sightline.entities.shared.RefusedException;
import org.sightline.entities.shared.Root;
import org.sightline.entities.shared.StaleException;
import org.sightline.entities.shared.SubjectRef;

/**
 * What a customer answers with, the stages its documents go through, and what it calls them. Without a company: the lists of
 * the instance, for customers that have none of their own; those are kept by whoever keeps the settings.
 */
@Stateless
public class DocumentLists {

    @Inject
    private CurrentCaller caller;

    @Inject
    private DocumentListStore store;

    @Inject
    private AuditTrail trail;

    /** @return null for the instance */
    @RolesAllowed({Right.CUSTOMER_EDIT, Right.SETTINGS_MANAGE})
    public Site owner(UUID company) {
        Company found = company(company);
        return found == null ? null : new Site(found.getId(), found.getCode(), found.getName());
    }

    @RolesAllowed({Right.CUSTOMER_EDIT, Right.SETTINGS_MANAGE})
    public List<ReturnStatusLine> returnStatuses(UUID company) {
        company(company);
        Set<UUID> used = store.used(company);
        return store.returnStatuses(company).stream()
                .map(status -> ReturnStatusLine.of(status, used.contains(status.getId())))
                .toList();
    }

    /** Keeps these statuses in this order. One that has been used may be renamed, but not change its meaning. */
    @RolesAllowed({Right.CUSTOMER_EDIT, Right.SETTINGS_MANAGE})
    public void saveReturnStatuses(UUID company, List<@Valid ReturnStatusLine> wanted) {
        Company owner = company(company);
        Map<UUID, ReturnStatus> known = byId(store.returnStatuses(company));
        Set<UUID> used = store.used(company);
        for (int i = 0; i < wanted.size(); i++) {
            ReturnStatusLine line = wanted.get(i);
            DocumentListWords.check(line, "statuses:" + i + ":");
            if (line.id() == null) {
                store.add(new ReturnStatus(owner, line.wording(), line.meaning(), i));
            } else {
                keep(present(line.id(), known), line, i, used);
            }
        }
        store.flush();
        said(
                "returnStatuses",
                owner,
                wanted.stream().map(ReturnStatusLine::code).toList());
    }

    private static void keep(ReturnStatus status, ReturnStatusLine line, int place, Set<UUID> used) {
        status.expectVersion(line.version());
        boolean fixed = used.contains(status.getId());
        if (fixed && status.isComplete() != line.complete()) {
            throw RefusedException.at("statuses:" + place + ":complete", "document.lists.used", status.getCode());
        }
        status.describe(line.wording(), line.meaning());
        status.place(place);
        status.archive(line.archived());
    }

    /** Stages of all lists, list by list. */
    @RolesAllowed({Right.CUSTOMER_EDIT, Right.SETTINGS_MANAGE})
    public List<StageLine> stages(UUID company) {
        company(company);
        return store.stageLists(company).stream()
                .flatMap(list -> list.getStages().stream())
                .map(stage -> new StageLine(
                        stage.getId(),
                        stage.getList().getName(),
                        stage.getCode(),
                        stage.getName(),
                        stage.getFirstLabel(),
                        stage.isArchived()))
                .toList();
    }

    /** Keeps what is there under these words, in this order within each list; stages of others' making come after them. */
    @RolesAllowed({Right.CUSTOMER_EDIT, Right.SETTINGS_MANAGE})
    public void saveStages(UUID company, List<StageLine> wanted) {
        Company owner = company(company);
        Map<String, StageList> lists = new LinkedHashMap<>();
        Map<UUID, Stage> known = new HashMap<>();
        for (StageList list : store.stageLists(company)) {
            lists.put(list.getName(), list);
            list.getStages().forEach(stage -> known.put(stage.getId(), stage));
        }
        Map<StageList, List<Stage>> arranged = new LinkedHashMap<>();
        for (int i = 0; i < wanted.size(); i++) {
            StageLine line = wanted.get(i);
            DocumentListWords.check(line, "stages:" + i + ":");
            Stage stage = line.id() == null ? append(line, owner, lists) : present(line.id(), known);
            stage.describe(new Stage.Wording(line.code(), line.name(), line.firstLabel()));
            stage.archive(line.archived());
            arranged.computeIfAbsent(stage.getList(), list -> new ArrayList<>()).add(stage);
        }
        arranged.forEach(StageList::arrange);
        store.flush();
        said("stages", owner, wanted.stream().map(StageLine::code).toList());
    }

    private Stage append(StageLine line, Company owner, Map<String, StageList> lists) {
        StageList list = lists.computeIfAbsent(line.list().strip(), name -> new StageList(owner, name));
        Stage stage = list.append(line.code(), line.name(), line.firstLabel());
        store.add(list);
        return stage;
    }

    @RolesAllowed({Right.CUSTOMER_EDIT, Right.SETTINGS_MANAGE})
    public List<DocCodeLine> docCodes(UUID company) {
        company(company);
        return store.docCodes(company).stream()
                .map(code -> new DocCodeLine(
                        code.getId(), code.getCode(), code.getName(), code.getCustomerDays(), code.getOwnDays()))
                .toList();
    }

    /** Keeps these doc codes and no other. Documents keep the code they bear. */
    @RolesAllowed({Right.CUSTOMER_EDIT, Right.SETTINGS_MANAGE})
    public void saveDocCodes(UUID company, List<DocCodeLine> wanted) {
        Company owner = company(company);
        RefusedException.unless(owner != null, "document.lists.ofCustomersOnly");
        Map<UUID, DocCode> known = byId(store.docCodes(company));
        List<UUID> kept = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            DocCodeLine line = wanted.get(i);
            DocumentListWords.check(line, wanted.subList(0, i), "codes:" + i + ":");
            DocCode code = line.id() == null ? new DocCode(owner, line.code(), line.name()) : present(line.id(), known);
            code.describe(line.code(), line.name());
            code.allow(line.customerDays(), line.ownDays());
            kept.add(code.getId());
            store.add(code);
        }
        known.values().stream().filter(code -> !kept.contains(code.getId())).forEach(store::remove);
        store.flush();
        said("docCodes", owner, wanted.stream().map(DocCodeLine::code).toList());
    }

    /** @throws NotFoundException unless the caller may keep the lists of this company, or of the instance */
    private Company company(UUID id) {
        boolean may = caller.get().can(id == null ? Right.SETTINGS_MANAGE : Right.CUSTOMER_EDIT);
        if (!may) {
            throw new NotFoundException();
        }
        return id == null ? null : store.customer(id, caller.get());
    }

    private void said(String list, Company owner, List<String> codes) {
        trail.append(
                "document.lists.changed",
                owner == null ? null : SubjectRef.of("company", owner.getId()),
                Map.of("list", list, "rules", String.join(", ", codes)));
    }

    private static <E extends Root> Map<UUID, E> byId(List<E> things) {
        return things.stream().collect(Collectors.toMap(Root::getId, Function.identity()));
    }

    private static <E> E present(UUID id, Map<UUID, E> known) {
        if (!known.containsKey(id)) {
            throw new StaleException();
        }
        return known.get(id);
    }
}
