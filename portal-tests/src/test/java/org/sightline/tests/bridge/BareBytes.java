package org.sightline.tests.bridge;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;

/** What bytes cost on this server without any question: so many zeros down, or as many as come up and away. */
@WebServlet("/bytes")
public class BareBytes extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int PIECE = 1 << 17;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int length = Integer.parseInt(request.getParameter("length"));
        response.setContentLength(length);
        byte[] zeros = new byte[PIECE];
        ServletOutputStream out = response.getOutputStream();
        for (int left = length; left > 0; left -= PIECE) {
            out.write(zeros, 0, Math.min(PIECE, left));
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] buffer = new byte[PIECE];
        InputStream in = request.getInputStream();
        int n = in.read(buffer);
        while (n >= 0) {
            n = in.read(buffer);
        }
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
