package org.sightline.web.settings;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.sightline.ejb.settings.BrandingSettings;
import org.sightline.ejb.settings.CurrentSettings;
import org.sightline.ejb.settings.Look;

/** {@code /branding.css}: two custom properties; {@code /branding/logo}: the picture. Both by version, so kept for ever. */
@WebServlet({"/branding.css", "/branding/logo"})
public class BrandingServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    @Inject
    private transient CurrentSettings current;

    @Inject
    private transient BrandingSettings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Look look = current.look();
        if (String.valueOf(look.version()).equals(request.getParameter("v"))) {
            response.setHeader("Cache-Control", FOR_EVER);
        }
        if (request.getServletPath().endsWith(".css")) {
            response.setContentType("text/css;charset=UTF-8");
            response.getWriter()
                    .write(":root { --sl-brand: " + look.colour() + "; --sl-brand-dark: " + look.darkColour()
                            + "; }\n");
        } else {
            logo(response);
        }
    }

    private void logo(HttpServletResponse response) throws IOException {
        BrandingSettings.Logo logo = settings.logo();
        response.setContentType(logo.type());
        response.setContentLengthLong(logo.bytes().size());
        // why: opened by itself an SVG is a page; in this sandbox it can do nothing
        response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox");
        logo.bytes().write(0, logo.bytes().size(), response.getOutputStream());
    }
}
