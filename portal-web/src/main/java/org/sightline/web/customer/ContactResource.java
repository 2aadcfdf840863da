package org.sightline.web.customer;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.sightline.ejb.customer.CompanyService;
import org.sightline.ejb.customer.ContactChange;
import org.sightline.ejb.customer.ContactDetail;
import org.sightline.ejb.customer.ContactFilter;
import org.sightline.ejb.customer.ContactRow;
import org.sightline.ejb.customer.ContactService;
import org.sightline.ejb.customer.ContactSight;
import org.sightline.ejb.customer.ContactSort;
import org.sightline.ejb.customer.DeliveryWishes;
import org.sightline.ejb.customer.NewContact;
import org.sightline.ejb.customer.RelationDraft;
import org.sightline.ejb.customer.RelationRow;
import org.sightline.entities.customer.RelationLevel;
import org.sightline.entities.customer.WebAccessState;
import org.sightline.web.shared.ListAnswer;
import org.sightline.web.shared.ListQuery;
import org.sightline.web.shared.Problem;
import org.sightline.web.shared.Versions;

/** {@code /contacts}: people of companies. Their web access has an address of its own below theirs. */
@Path("/contacts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ContactResource {

    @Inject
    private ContactService contacts;

    @Inject
    private CompanyService companies;

    /** A company of a contact and how far the contact reaches through it. */
    public record At(UUID customer, RelationLevel level) {

        static At of(RelationRow row) {
            return new At(row.customer(), row.level());
        }
    }

    /** What a contact shall be; what is left out stays. {@code relations}: all of them, no others. */
    public record Wanted(
            String firstName,
            String lastName,
            String email,
            String phone,
            String jobTitle,
            List<At> relations,
            DeliveryWishes delivery,
            Boolean archived,
            ContactSight layers) {

        private List<RelationDraft> drafts() {
            return relations == null
                    ? null
                    : relations.stream()
                            .map(at -> new RelationDraft(at.customer(), at.level()))
                            .toList();
        }

        NewContact newContact() {
            return new NewContact(firstName, lastName, email, phone, jobTitle, drafts(), delivery);
        }

        ContactChange change() {
            return new ContactChange(firstName, lastName, email, phone, jobTitle, drafts(), delivery, archived, layers);
        }
    }

    /** A contact; {@code webAccess} is its state. */
    public record Contact(
            UUID id,
            String firstName,
            String lastName,
            String email,
            String phone,
            String jobTitle,
            List<At> relations,
            DeliveryWishes delivery,
            WebAccessState webAccess,
            boolean archived,
            ContactSight layers) {

        static Contact of(ContactDetail contact) {
            return new Contact(
                    contact.id(),
                    contact.firstName(),
                    contact.lastName(),
                    contact.email(),
                    contact.phone(),
                    contact.jobTitle(),
                    contact.relations().stream().map(At::of).toList(),
                    contact.delivery(),
                    contact.webAccess(),
                    contact.archived(),
                    contact.sight());
        }

        static Contact of(ContactRow row) {
            return new Contact(
                    row.id(),
                    row.firstName(),
                    row.lastName(),
                    row.email(),
                    row.phone(),
                    row.jobTitle(),
                    row.companies().stream().map(At::of).toList(),
                    null,
                    row.webAccess(),
                    row.archived(),
                    null);
        }
    }

    @GET
    public ListAnswer<Contact> list(
            @BeanParam ListQuery query,
            @QueryParam("customer") UUID customer,
            @QueryParam("webAccess") WebAccessState webAccess,
            @QueryParam("archived") Boolean archived) {
        return ListAnswer.of(contacts.list(
                        new ContactFilter(query.q(), customer, webAccess, archived),
                        ContactSort.of(query.sort()),
                        query.slice())
                .map(Contact::of));
    }

    @GET
    @Path("/{id}")
    public Response get(@PathParam("id") UUID id) {
        seen(id);
        ContactDetail contact = contacts.get(id);
        return Versions.ok(Contact.of(contact), contact.version());
    }

    @POST
    public Response create(Wanted wanted, @Context UriInfo here) {
        companies.expectEditor();
        ContactDetail made = contacts.create(Problem.body(wanted).newContact());
        return Versions.created(
                here.getAbsolutePathBuilder().path(made.id().toString()).build(), Contact.of(made), made.version());
    }

    @PATCH
    @Path("/{id}")
    public Response change(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Wanted wanted) {
        long version = seen(id);
        companies.expectEditor();
        ContactDetail changed = contacts.change(
                id, Versions.expected(ifMatch, version), Problem.body(wanted).change());
        return Versions.ok(Contact.of(changed), changed.version());
    }

    /** What one does not see does not exist, before any right is asked. @return its present version */
    private long seen(UUID id) {
        return contacts.version(id);
    }
}
