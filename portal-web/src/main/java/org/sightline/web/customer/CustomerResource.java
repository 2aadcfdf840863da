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
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.sightline.ejb.customer.AddressDraft;
import org.sightline.ejb.customer.AddressRow;
import org.sightline.ejb.customer.CompanyChange;
import org.sightline.ejb.customer.CompanyDetail;
import org.sightline.ejb.customer.CompanyFilter;
import org.sightline.ejb.customer.CompanyRow;
import org.sightline.ejb.customer.CompanyService;
import org.sightline.ejb.customer.CompanySight;
import org.sightline.ejb.customer.CompanySort;
import org.sightline.ejb.customer.DeliveryWishes;
import org.sightline.ejb.customer.GroupChoice;
import org.sightline.ejb.customer.NewCompany;
import org.sightline.entities.customer.CompanyKind;
import org.sightline.entities.settings.LayerType;
import org.sightline.entities.settings.Module;
import org.sightline.entities.shared.RefusedException;
import org.sightline.web.shared.ListAnswer;
import org.sightline.web.shared.ListQuery;
import org.sightline.web.shared.Problem;
import org.sightline.web.shared.Versions;

/** {@code /customers}: companies, customers and sub-suppliers alike. */
@Path("/customers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CustomerResource {

    @Inject
    private CompanyService companies;

    /**
     * What a company shall be; what is left out stays.
     *
     * @param kind  CUSTOMER, as is without a word, or SUPPLIER; for new ones only
     * @param group its id or its name; an empty object for no group
     * @param layerTypes all types of layers its people see, no others
     * @param visibleStatuses by meaning or id: whether its people see what stands so; null leaves it to the instance
     */
    public record Wanted(
            CompanyKind kind,
            String code,
            String name,
            GroupChoice group,
            Boolean portal,
            Map<String, Boolean> modules,
            DeliveryWishes delivery,
            List<AddressDraft> addresses,
            Boolean archived,
            Set<LayerType> layerTypes,
            Map<String, Boolean> visibleStatuses) {

        CompanyChange change() {
            return new CompanyChange(code, name, group, portal, byModule(), delivery, addresses, archived, sight());
        }

        private CompanySight sight() {
            return layerTypes == null && visibleStatuses == null ? null : new CompanySight(layerTypes, visibleStatuses);
        }

        private Map<Module, Boolean> byModule() {
            if (modules == null) {
                return null;
            }
            Map<Module, Boolean> known = new TreeMap<>();
            modules.forEach((name, on) -> known.put(module(name), on));
            return known;
        }

        private static Module module(String name) {
            try {
                return Module.valueOf(name);
            } catch (IllegalArgumentException e) {
                throw RefusedException.at("modules", "customer.noSuchModule", name);
            }
        }
    }

    /** {@code modules}: whether the company has each on, which it has only where the instance has it on too. */
    public record Customer(
            UUID id,
            CompanyKind kind,
            String code,
            String name,
            GroupChoice group,
            boolean portal,
            boolean archived,
            Map<String, Boolean> modules,
            DeliveryWishes delivery,
            List<AddressRow> addresses,
            Set<LayerType> layerTypes,
            Map<String, Boolean> visibleStatuses) {

        static Customer of(CompanyDetail company) {
            Map<String, Boolean> modules = new TreeMap<>();
            company.modules().forEach(row -> modules.put(row.module().name(), row.on()));
            return new Customer(
                    company.id(),
                    company.kind(),
                    company.code(),
                    company.name(),
                    company.group(),
                    company.portal(),
                    company.archived(),
                    modules,
                    company.delivery(),
                    company.addresses(),
                    company.sight().layerTypes(),
                    company.sight().statuses());
        }
    }

    @GET
    public ListAnswer<CompanyRow> list(
            @BeanParam ListQuery query,
            @QueryParam("kind") CompanyKind kind,
            @QueryParam("group") UUID group,
            @QueryParam("archived") Boolean archived) {
        return ListAnswer.of(companies.list(
                new CompanyFilter(query.q(), kind, group, archived), CompanySort.of(query.sort()), query.slice()));
    }

    @GET
    @Path("/{id}")
    public Response get(@PathParam("id") UUID id) {
        seen(id);
        CompanyDetail company = companies.get(id);
        return Versions.ok(Customer.of(company), company.version());
    }

    @POST
    public Response create(Wanted wanted, @Context UriInfo here) {
        companies.expectEditor();
        Problem.body(wanted);
        CompanyKind kind = wanted.kind() == null ? CompanyKind.CUSTOMER : wanted.kind();
        CompanyDetail made =
                companies.create(new NewCompany(kind, wanted.code(), wanted.name(), wanted.group()), wanted.change());
        return Versions.created(
                here.getAbsolutePathBuilder().path(made.id().toString()).build(), Customer.of(made), made.version());
    }

    @PATCH
    @Path("/{id}")
    public Response change(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Wanted wanted) {
        long version = seen(id);
        companies.expectEditor();
        CompanyDetail changed = companies.change(
                id, Versions.expected(ifMatch, version), Problem.body(wanted).change());
        return Versions.ok(Customer.of(changed), changed.version());
    }

    /** What one does not see does not exist, before any right is asked. @return its present version */
    private long seen(UUID id) {
        return companies.version(id);
    }
}
