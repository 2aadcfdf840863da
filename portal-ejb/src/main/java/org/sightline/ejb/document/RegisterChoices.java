package org.sightline.ejb.document;

import java.util.List;
import org.sightline.entities.document.Stage;
import org.sightline.entities.shared.Folding;
import org.sightline.entities.shared.RefusedException;

/** The stages and people that lines of a register can name. {@code people}: members of the project. */
record RegisterChoices(List<Stage> stages, List<PersonRow> people) {

    /**
     * @param text    a code, or a list and a code as {@code Drawings: IFR}
     * @param present stays where the text means it as well
     * @throws RefusedException when there is none, or more than one
     */
    Stage stage(String text, Stage present) {
        if (present != null && isNamed(present, text)) {
            return present;
        }
        List<Stage> named =
                stages.stream().filter(stage -> isNamed(stage, text)).toList();
        List<Stage> own = named.stream()
                .filter(stage -> stage.getList().getCompany() != null)
                .toList();
        return only(own.size() == 1 ? own : named, text, "document.import.noStage", "document.import.someStages");
    }

    private static boolean isNamed(Stage stage, String text) {
        String folded = Folding.fold(text);
        return Folding.fold(stage.getCode()).equals(folded)
                || Folding.fold(stage.getList().getName() + ": " + stage.getCode())
                        .equals(folded);
    }

    /**
     * @param present stays where the text means it as well, also when it is no member any more
     * @throws RefusedException when there is none, or more than one
     */
    PersonRow person(String text, PersonRow present) {
        String folded = Folding.fold(text);
        if (present != null && Folding.fold(present.name()).equals(folded)) {
            return present;
        }
        List<PersonRow> named = people.stream()
                .filter(person -> Folding.fold(person.name()).equals(folded))
                .toList();
        return only(named, text, "document.import.noMember", "document.import.someMembers");
    }

    private static <T> T only(List<T> named, String text, String none, String several) {
        RefusedException.unless(!named.isEmpty(), none, text);
        RefusedException.unless(named.size() == 1, several, text);
        return named.get(0);
    }
}
