package org.rapporteur.guard;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.tomcat.util.http.MimeHeaders;
import org.springframework.http.HttpHeaders;

/** What only Tomcat can tell the guard, and do for it. */
final class BodiesAtHand extends ValveBase {
    /** How many bytes of the body have come with the head. */
    static final String AT_HAND = BodiesAtHand.class.getName() + ".atHand";

    /** Run once an answer is written: otherwise a thread would wait for the rest of a body that is not let in. */
    static final String LEAVE_THE_REST = BodiesAtHand.class.getName() + ".leaveTheRest";

    /** Run when an answer is given up: what was written of it is not to look like the whole. */
    static final String CLOSE = BodiesAtHand.class.getName() + ".close";

    BodiesAtHand() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        org.apache.coyote.Request wire = request.getCoyoteRequest();
        forgetEmpty(HttpHeaders.ACCEPT, wire.getMimeHeaders());
        request.setAttribute(CLOSE, (Runnable) () -> wire.action(ActionCode.CLOSE_NOW, null));
        if (RequestRules.hasBody(request)) {
            wire.action(ActionCode.AVAILABLE, false);
            request.setAttribute(AT_HAND, wire.getAvailable());
            request.setAttribute(LEAVE_THE_REST, (Runnable) () -> leaveTheRest(wire, response));
        }
        getNext().invoke(request, response);
    }

    /** A list without an element says nothing; frameworks differ in what they make of it, and some fail. */
    private static void forgetEmpty(String name, MimeHeaders headers) {
        List<String> values = Collections.list(headers.values(name));
        if (values.stream().anyMatch(BodiesAtHand::isEmpty)) {
            headers.removeHeader(name);
            values.stream()
                    .filter(value -> !isEmpty(value))
                    .forEach(value -> headers.addValue(name).setString(value));
        }
    }

    private static boolean isEmpty(String list) {
        return list.replace(',', ' ').isBlank();
    }

    private static void leaveTheRest(org.apache.coyote.Request wire, Response response) {
        wire.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
        // It counts as an error, and has been answered.
        response.setErrorReported();
    }
}
