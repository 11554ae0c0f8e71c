package org.rapporteur.guard;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.jspecify.annotations.Nullable;

/**
 * Says in words what Tomcat refuses before anything of ours sees it, because it is no HTTP or has too long a head.
 * Public because Tomcat makes it by its name.
 */
public final class Unreadable extends ErrorReportValve {
    private static final int ERROR = 400;
    private static final int SERVER_ERROR = 500;
    private static final int NO_SUCH_CODING = 501;
    private static final int NO_SUCH_VERSION = 505;

    private final RefusalAnswer refusals = new RefusalAnswer();

    @Override
    protected void report(Request request, Response response, @Nullable Throwable throwable) {
        if (response.getStatus() < ERROR || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            AnswerHeaders.set(response);
            refusals.give(refusal(response.getStatus(), request), request, response);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static Refusal refusal(int status, Request request) {
        return status < SERVER_ERROR || status == NO_SUCH_CODING || status == NO_SUCH_VERSION
                ? Refusal.of(status, "no-request", longestHead(request))
                : Refusal.of(status, "fault");
    }

    private static int longestHead(Request request) {
        return request.getConnector().getProtocolHandler() instanceof AbstractHttp11Protocol<?> http
                ? http.getMaxHttpRequestHeaderSize()
                : 0;
    }
}
