package org.sightline.web.submittal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.sightline.entities.submittal.Direction;

/** Page /portal/submittal/list, the tab "All submittals" of a project: what the contact's company received and sent. */
@Named
@RequestScoped
public class PortalSubmittalList extends SubmittalListPage {

    /** More is not told. */
    private static final int MOST = 100;

    private List<Segment> segments;

    /** One of the halves above the list, or both. @param direction null for both */
    public record Segment(String direction, String address, String count, boolean current) {}

    @Override
    public void load() {
        super.load();
        long received = count(Direction.OUTGOING, MOST);
        long sent = count(Direction.INCOMING, MOST);
        segments = List.of(
                segment(null, received + sent),
                segment(Direction.OUTGOING.name(), received),
                segment(Direction.INCOMING.name(), sent));
    }

    private Segment segment(String direction, long count) {
        boolean all = getDirection() == null || getDirection().isEmpty();
        return new Segment(
                direction,
                with("direction", direction),
                count < MOST ? Long.toString(count) : MOST - 1 + "+",
                direction == null ? all : direction.equals(getDirection()));
    }

    @Override
    public String getPage() {
        return "/portal/submittal/list";
    }

    public List<Segment> getSegments() {
        return segments;
    }
}
