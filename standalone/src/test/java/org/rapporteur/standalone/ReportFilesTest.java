package org.rapporteur.standalone;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReportFilesTest {
    private final HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    private int status = 200;

    ReportFilesTest() throws IOException {}

    @BeforeEach
    void listen() {
        server.createContext("/sessions", exchange -> {
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stopListening() {
        server.stop(0);
    }

    @Test
    void an_address_without_reports_is_refused_before_anything_is_played() {
        status = 404;

        assertThatThrownBy(() -> new ReportFiles(address()).demandReports())
                .isInstanceOf(IOException.class)
                .hasMessageContaining("takes acts and has no reports");
    }

    @Test
    void the_address_of_the_pages_is_good() {
        assertThatCode(() -> new ReportFiles(address()).demandReports()).doesNotThrowAnyException();
    }

    private URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }
}
