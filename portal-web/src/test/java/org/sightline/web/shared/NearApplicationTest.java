package org.sightline.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.VariableMapper;
import jakarta.faces.application.Application;
import jakarta.faces.application.ApplicationWrapper;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.html.HtmlForm;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PostAddToViewEvent;
import jakarta.faces.event.PreRenderComponentEvent;
import jakarta.faces.event.SystemEvent;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NearApplicationTest {

    private final Platform platform = new Platform();
    private final ELResolver resolver = new NearApplication(platform).getELResolver();
    private final Context context = new Context();

    public record Row(String number) {}

    @Test
    @DisplayName("What pages name most is found before the platform is asked")
    void nearFirst() {
        assertThat(resolver.getValue(context, new Row("P1-001"), "number")).isEqualTo("P1-001");

        assertThat(platform.asked).isEmpty();
    }

    @Test
    @DisplayName("The platform is asked for all else")
    void thePlatformForAllElse() {
        assertThat(resolver.getValue(context, "text", "length")).isEqualTo("of the platform");

        assertThat(platform.asked).containsExactly("length");
    }

    @Test
    @DisplayName("That markup was added to a page is told to nobody, and everything else is")
    void markupIsNotAnnounced() {
        Application application = new NearApplication(platform);
        UIComponent form = new HtmlForm();
        UIComponent repeat = new Each();

        for (UIComponent added : List.of(new Fragment(), repeat, form)) {
            application.publishEvent(null, PostAddToViewEvent.class, added);
        }
        application.publishEvent(null, PreRenderComponentEvent.class, repeat);

        assertThat(platform.told).containsExactly(form, repeat);
    }

    /** Keeps in mind what its resolver was asked for, and what was told. */
    private static final class Platform extends ApplicationWrapper {

        private final List<Object> asked = new ArrayList<>();
        private final List<Object> told = new ArrayList<>();

        Platform() {
            super((Application) null);
        }

        @Override
        public void publishEvent(FacesContext faces, Class<? extends SystemEvent> type, Object source) {
            told.add(source);
        }

        @Override
        public ELResolver getELResolver() {
            return new RecordResolver() {
                @Override
                public Object getValue(ELContext context, Object base, Object property) {
                    asked.add(property);
                    context.setPropertyResolved(true);
                    return "of the platform";
                }
            };
        }
    }

    private final class Context extends ELContext {

        @Override
        public ELResolver getELResolver() {
            return resolver;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    }
}
