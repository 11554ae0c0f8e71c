package org.rapporteur.guard;

import org.apache.coyote.http11.Http11NioProtocol;

/** Tomcat's HTTP with an endpoint that counts; public because Tomcat makes it by its name. */
public final class GuardedProtocol extends Http11NioProtocol {
    private final GuardedEndpoint endpoint;

    public GuardedProtocol() {
        this(new GuardedEndpoint());
    }

    private GuardedProtocol(GuardedEndpoint endpoint) {
        super(endpoint);
        this.endpoint = endpoint;
    }

    void limit(Places places, Proxies proxies) {
        endpoint.limit(places, proxies);
    }
}
