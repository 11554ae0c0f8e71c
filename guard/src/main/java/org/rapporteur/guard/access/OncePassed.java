package org.rapporteur.guard.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;

/**
 * Lets each request through a filter once. The guard may have let it wait, so that it arrives as one that goes on; what
 * comes of it may wait by itself, and go on without being asked again.
 */
final class OncePassed implements Filter {
    private static final String PASSED = OncePassed.class.getName();

    private final Filter filter;

    OncePassed(Filter filter) {
        this.filter = filter;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getAttribute(PASSED) != null) {
            chain.doFilter(request, response);
            return;
        }
        request.setAttribute(PASSED, true);
        filter.doFilter(new AsIfNew((HttpServletRequest) request), response, chain);
    }

    /** Filters of Spring leave out what goes on, because they have seen it before; this they have not. */
    private static final class AsIfNew extends HttpServletRequestWrapper {
        AsIfNew(HttpServletRequest request) {
            super(request);
        }

        @Override
        public DispatcherType getDispatcherType() {
            return DispatcherType.REQUEST;
        }
    }
}
