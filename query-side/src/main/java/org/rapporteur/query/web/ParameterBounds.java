package org.rapporteur.query.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.rapporteur.events.bound.PlainText;
import org.springframework.boot.webmvc.autoconfigure.error.BasicErrorController;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Nothing in an address is longer than anybody needs, and all of it is text: what is asked with it, of the database
 * too, need not be ready for anything else. What a parameter can say besides, it says itself.
 */
final class ParameterBounds implements HandlerInterceptor {
    static final int MOST_LETTERS = 200;

    /** A symbol has as many as in facts; a line at the desk may be an announcement in somebody's own words. */
    private static final Map<String, Integer> LONGER = Map.of("symbol", 1_000, "document", 1_000, "text", 20_000);

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && request.getDispatcherType() == DispatcherType.REQUEST) {
            if (method.getBeanType() == BasicErrorController.class) {
                throw NotThere.address();
            }
            if (!areReadable(request)) {
                throw BadParameter.unreadable();
            }
            request.getParameterMap().forEach(ParameterBounds::check);
            Map<?, ?> parts = (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
            // What answers OPTIONS is at no address of its own.
            if (parts != null) {
                parts.forEach((name, value) -> check(String.valueOf(name), String.valueOf(value)));
            }
        }
        return true;
    }

    /** Whether parameters are encoded as they have to be: the server throws at whoever asks for one if any is not. */
    static boolean areReadable(HttpServletRequest request) {
        try {
            return request.getParameterMap() != null;
        } catch (IllegalStateException misencoded) {
            return false;
        }
    }

    private static void check(String name, String... values) {
        int most = LONGER.getOrDefault(name, MOST_LETTERS);
        for (String value : values) {
            if (value.length() > most) {
                throw BadParameter.tooLong(name, value, most);
            }
            if (!PlainText.isPlain(value)) {
                throw BadParameter.noText(name, value);
            }
        }
    }
}
