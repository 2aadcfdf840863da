package org.sightline.ejb.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SearchQueryTest {

    @Test
    @DisplayName("the same question is the same text, in whatever order it is asked and however it is written")
    void theSameQuestionIsTheSameText() {
        assertThat(SearchQuery.parse("status=ACTIVE&q=caf%C3%A9+au&material=").toString())
                .isEqualTo("q=caf%C3%A9+au&status=ACTIVE")
                .isEqualTo(SearchQuery.parse("q=caf\u00e9%20au&status=ACTIVE").toString());
        assertThat(SearchQuery.parse(null).toString()).isEmpty();
        assertThat(SearchQuery.parse("q=a%26b%3Dc").values()).containsEntry("q", "a&b=c");
    }

    @Test
    void whatCannotBeReadIsRefused() {
        assertThatThrownBy(() -> SearchQuery.parse("q=%zz")).hasMessage("search.badQuery");
    }
}
