package org.sightline.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.faces.config.WebConfiguration;
import com.sun.faces.renderkit.html_basic.HtmlResponseWriter;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MarkupWriterTest {

    private final StringWriter page = new StringWriter();
    private final MarkupWriter markup = new MarkupWriter(new Behind(page));

    private final UIComponent component = new UIComponentBase() {
        @Override
        public String getFamily() {
            return "test";
        }
    };

    @Test
    @DisplayName("Plain markup is written as it stands, with words and attributes escaped")
    void plainMarkup() throws IOException {
        markup.startElement("p", null);
        markup.writeAttribute("title", "a \"b\" & <c>", null);
        markup.writeAttribute("hidden", true, null);
        markup.writeAttribute("lang", null, null);
        markup.writeAttribute("inert", false, null);
        markup.writeText("1 < 2 && 3 > 2 \"so\"", null);
        markup.startElement("br", null);
        markup.endElement("br");
        markup.writeText("ä".toCharArray(), 0, 1);
        markup.write("<i>raw</i>");
        markup.startElement("a", null);
        markup.endElement("a");
        markup.endElement("p");

        assertThat(written())
                .isEqualTo("<p title=\"a &quot;b&quot; &amp; &lt;c&gt;\" hidden=\"hidden\">"
                        + "1 &lt; 2 &amp;&amp; 3 &gt; 2 \"so\"<br />ä<i>raw</i><a></a></p>");
    }

    @Test
    @DisplayName("What the platform's own writer writes of it is the same, character by character")
    void sameAsThePlatform() throws IOException {
        StringWriter alone = new StringWriter();
        StringWriter together = new StringWriter();
        article(platform(alone));
        article(new MarkupWriter(platform(together)));

        assertThat(together).hasToString(alone.toString());
    }

    private void article(ResponseWriter to) throws IOException {
        to.startElement("article", null);
        to.writeAttribute("title", "\"über\" & <unter> 'x'", null);
        to.writeAttribute("hidden", true, null);
        to.writeAttribute("inert", false, null);
        to.writeAttribute("tabindex", 3, null);
        to.writeAttribute("class", "", null);
        to.startElement("img", null);
        to.writeAttribute("alt", "", null);
        to.endElement("img");
        to.writeText("a < b > c & d \"e\" 'f' – ü € \u00a0 x", null);
        to.startElement("button", null);
        to.writeAttribute("type", "button", null);
        to.writeAttribute("onclick", "go('a')", null);
        to.endElement("button");
        to.startElement("a", null);
        to.writeURIAttribute("href", "/a b?c=d&e=ü", null);
        to.writeText("there", null);
        to.endElement("a");
        to.startElement("div", component);
        to.startElement("i", null);
        to.endElement("i");
        to.endElement("div");
        to.endElement("article");
        to.endDocument();
    }

    private static ResponseWriter platform(Writer to) {
        return new HtmlResponseWriter(
                to, "text/html", "UTF-8", false, false, WebConfiguration.DisableUnicodeEscaping.Auto, false);
    }

    @Test
    @DisplayName("Elements of components are left to the writers behind, in their place and with their attributes")
    void elementsOfComponents() throws IOException {
        markup.startElement("p", null);
        markup.startElement("form", component);
        markup.writeAttribute("id", "f", null);
        markup.writeURIAttribute("action", "/x", null);
        markup.startElement("b", null);
        markup.writeText("in", null);
        markup.endElement("b");
        markup.endElement("form");
        markup.endElement("p");

        assertThat(written()).isEqualTo("<p>{form}{@id=f}{@@action=/x}<b>in</b>{/form}</p>");
    }

    @Test
    @DisplayName(
            "An element that has a script or a coded address for an attribute is given back to the writers behind whole")
    void scriptedAttributes() throws IOException {
        markup.writeText("before", null);
        markup.startElement("button", null);
        markup.writeAttribute("id", "b", null);
        markup.writeAttribute("onclick", "go()", null);
        markup.writeAttribute("class", "c", null);
        markup.writeText("x", null);
        markup.endElement("button");
        markup.startElement("a", null);
        markup.writeURIAttribute("href", "/y", null);
        markup.endElement("a");

        assertThat(written()).isEqualTo("before{button}{@id=b}{@onclick=go()}{@class=c}x{/button}{a}{@@href=/y}{/a}");
    }

    @Test
    @DisplayName("An element of very many attributes keeps them all")
    void manyAttributes() throws IOException {
        StringBuilder expected = new StringBuilder("{p}");
        markup.startElement("p", null);
        for (int i = 0; i < 30; i++) {
            markup.writeAttribute("a" + i, i, null);
            expected.append("{@a").append(i).append('=').append(i).append('}');
        }
        markup.endElement("p");

        assertThat(written()).isEqualTo(expected.append("{/p}").toString());
    }

    @Test
    @DisplayName("What stands in a script is not escaped here, but where scripts are looked after")
    void scripts() throws IOException {
        markup.startElement("body", null);
        markup.startElement("script", null);
        markup.writeAttribute("type", "module", null);
        markup.writeText("a < b", null);
        markup.write("c && d");
        markup.endElement("script");
        markup.writeText("e < f", null);
        markup.endElement("body");

        assertThat(written()).isEqualTo("{body}{script}{@type=module}[a < b]c && d{/script}e &lt; f{/body}");
    }

    @Test
    @DisplayName("A page longer than what is kept arrives whole and in order")
    void longPage() throws IOException {
        StringBuilder expected = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            markup.startElement("i", null);
            markup.writeText(i, null);
            markup.endElement("i");
            expected.append("<i>").append(i).append("</i>");
        }

        assertThat(written()).isEqualTo(expected.toString());
    }

    @Test
    @DisplayName("What is written to another place is there at once, and none of it here")
    void anotherPlace() throws IOException {
        StringWriter aside = new StringWriter();
        markup.startElement("p", null);
        ResponseWriter other = markup.cloneWithWriter(aside);
        other.startElement("b", null);
        other.endElement("b");
        markup.endElement("p");

        assertThat(aside).hasToString("{b}{/b}");
        assertThat(written()).isEqualTo("<p></p>");
    }

    private String written() throws IOException {
        markup.endDocument();
        return page.toString();
    }

    /** Stands where the platform's writers stand, and shows what reaches them. */
    private static final class Behind extends ResponseWriter {

        private final Writer to;

        Behind(Writer to) {
            this.to = to;
        }

        @Override
        public void startElement(String name, UIComponent of) throws IOException {
            to.write("{" + name + "}");
        }

        @Override
        public void endElement(String name) throws IOException {
            to.write("{/" + name + "}");
        }

        @Override
        public void writeAttribute(String name, Object value, String property) throws IOException {
            to.write("{@" + name + "=" + value + "}");
        }

        @Override
        public void writeURIAttribute(String name, Object value, String property) throws IOException {
            to.write("{@@" + name + "=" + value + "}");
        }

        @Override
        public void writeText(Object text, String property) throws IOException {
            to.write("[" + text + "]");
        }

        @Override
        public void writeText(char[] text, int from, int length) throws IOException {
            to.write("[" + new String(text, from, length) + "]");
        }

        @Override
        public void write(char[] text, int from, int length) throws IOException {
            to.write(text, from, length);
        }

        @Override
        public void writeComment(Object comment) throws IOException {
            to.write("{!" + comment + "}");
        }

        @Override
        public ResponseWriter cloneWithWriter(Writer writer) {
            return new Behind(writer);
        }

        @Override
        public String getContentType() {
            return "text/html";
        }

        @Override
        public String getCharacterEncoding() {
            return "UTF-8";
        }

        @Override
        public void startDocument() {
            // nothing stands there
        }

        @Override
        public void endDocument() {
            // nothing stands there
        }

        @Override
        public void flush() throws IOException {
            to.flush();
        }

        @Override
        public void close() throws IOException {
            to.close();
        }
    }
}
