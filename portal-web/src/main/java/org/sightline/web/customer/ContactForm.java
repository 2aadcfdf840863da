package org.sightline.web.customer;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sightline.ejb.customer.CompanyOption;
import org.sightline.ejb.customer.ContactChange;
import org.sightline.ejb.customer.ContactDetail;
import org.sightline.ejb.customer.NewContact;
import org.sightline.ejb.customer.RelationDraft;

/** A contact as it is typed, with the version that was seen. */
public class ContactForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private long version;
    private String firstName;
    private String lastName;
    private String email;
    private String phone;
    private String jobTitle;
    private final List<RelationForm> relations = new ArrayList<>();
    private DeliveryForm delivery = new DeliveryForm();

    ContactForm() {}

    ContactForm(ContactDetail contact) {
        version = contact.version();
        firstName = contact.firstName();
        lastName = contact.lastName();
        email = contact.email();
        phone = contact.phone();
        jobTitle = contact.jobTitle();
        contact.relations().forEach(row -> relations.add(new RelationForm(row)));
        delivery = new DeliveryForm(contact.delivery());
    }

    NewContact newContact() {
        return new NewContact(firstName, lastName, email, phone, jobTitle, drafts(), delivery.wishes());
    }

    ContactChange change() {
        return new ContactChange(
                typed(firstName),
                typed(lastName),
                typed(email),
                typed(phone),
                typed(jobTitle),
                drafts(),
                delivery.wishes(),
                null,
                null);
    }

    private static String typed(String text) {
        return text == null ? "" : text; // why: in a change null would keep what is
    }

    private List<RelationDraft> drafts() {
        return relations.stream().map(RelationForm::draft).toList();
    }

    void add(CompanyOption company) {
        if (relations.stream().noneMatch(known -> known.getCustomer().equals(company.id()))) {
            relations.add(new RelationForm(company));
        }
    }

    void remove(UUID company) {
        relations.removeIf(relation -> relation.getCustomer().equals(company));
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public String getFirstName() {
        return firstName;
    }

    public void setFirstName(String firstName) {
        this.firstName = firstName;
    }

    public String getLastName() {
        return lastName;
    }

    public void setLastName(String lastName) {
        this.lastName = lastName;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getJobTitle() {
        return jobTitle;
    }

    public void setJobTitle(String jobTitle) {
        this.jobTitle = jobTitle;
    }

    public List<RelationForm> getRelations() {
        return relations;
    }

    public DeliveryForm getDelivery() {
        return delivery;
    }
}
