package org.sightline.tests.bridge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;

/** Twenty-five rows from nowhere: what a page of the component library costs without sign-in, database and our own code. */
@Named
@RequestScoped
public class BareRows {

    /** One row of the bare table. */
    public static class Row {

        private final int number;

        Row(int number) {
            this.number = number;
        }

        public String getNumber() {
            return "X-" + number;
        }

        public String getTitle() {
            return "General arrangement of line " + number;
        }

        public String getState() {
            return number % 2 == 0 ? "Issued" : "Working";
        }
    }

    public List<Row> getRows() {
        return IntStream.range(0, 25).mapToObj(Row::new).toList();
    }
}
