package org.sightline.ejb.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.sightline.entities.submittal.Submittal;
import org.sightline.entities.submittal.SubmittalSheet;

/** A transmittal sheet shows with its submittal, by rule S; what it says of its lines is what they were sent with. */
@ApplicationScoped
public class SubmittalSheetVisibility implements Visibility<SubmittalSheet> {

    @Inject
    private SubmittalVisibility submittals;

    @Override
    public Class<SubmittalSheet> root() {
        return SubmittalSheet.class;
    }

    @Override
    public List<Way<SubmittalSheet>> ways(Caller caller) {
        return submittals.ways(caller).stream()
                .map(way -> way.<SubmittalSheet>of(Submittal.class, "submittal"))
                .toList();
    }
}
