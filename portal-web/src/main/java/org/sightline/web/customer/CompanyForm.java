package org.sightline.web.customer;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sightline.ejb.customer.CompanyChange;
import org.sightline.ejb.customer.CompanyDetail;
import org.sightline.ejb.customer.GroupChoice;
import org.sightline.ejb.customer.NewCompany;
import org.sightline.entities.customer.CompanyKind;
import org.sightline.entities.settings.Module;

/** A company as it is typed, with the version that was seen. */
public class CompanyForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private long version;
    private CompanyKind kind = CompanyKind.CUSTOMER;
    private String code;
    private String name;
    private String group;
    private boolean portal = true;
    private final Map<String, Boolean> modules = new LinkedHashMap<>();
    private DeliveryForm delivery = new DeliveryForm();

    CompanyForm() {
        for (Module module : Module.values()) {
            modules.put(module.name(), true);
        }
    }

    CompanyForm(CompanyDetail company) {
        version = company.version();
        kind = company.kind();
        code = company.code();
        name = company.name();
        group = company.group() == null ? null : company.group().name();
        portal = company.portal();
        company.modules().forEach(row -> modules.put(row.module().name(), row.allowed()));
        delivery = new DeliveryForm(company.delivery());
    }

    NewCompany newCompany() {
        return new NewCompany(kind, code, name, GroupChoice.named(group));
    }

    CompanyChange change() {
        Map<Module, Boolean> allowed = new EnumMap<>(Module.class);
        modules.forEach((module, on) -> allowed.put(Module.valueOf(module), on));
        return new CompanyChange(
                code, name, GroupChoice.named(group), portal, allowed, delivery.wishes(), null, null, null);
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public CompanyKind getKind() {
        return kind;
    }

    public void setKind(CompanyKind kind) {
        this.kind = kind;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getGroup() {
        return group;
    }

    public void setGroup(String group) {
        this.group = group;
    }

    public boolean isPortal() {
        return portal;
    }

    public void setPortal(boolean portal) {
        this.portal = portal;
    }

    /** By the name of the module: true as the instance has it, false off for the company. */
    public Map<String, Boolean> getModules() {
        return modules;
    }

    public DeliveryForm getDelivery() {
        return delivery;
    }
}
