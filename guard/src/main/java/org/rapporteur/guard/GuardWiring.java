package org.rapporteur.guard;

import jakarta.servlet.DispatcherType;
import java.util.List;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the guard before a side that imports this. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(GuardSettings.class)
public class GuardWiring {

    @Bean
    FilterRegistrationBean<Guard> guard(GuardSettings settings) {
        FilterRegistrationBean<Guard> first = new FilterRegistrationBean<>(new Guard(settings));
        first.setOrder(Ordered.HIGHEST_PRECEDENCE);
        first.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ASYNC);
        first.setAsyncSupported(true);
        return first;
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> guardedConnections(GuardSettings settings) {
        String proxies = String.join(",", settings.trustedProxies());
        return tomcat -> {
            tomcat.setProtocol(GuardedProtocol.class.getName());
            tomcat.addProtocolHandlerCustomizers((GuardedProtocol protocol) -> {
                // Ours are counted when they are accepted; Tomcat would let everybody wait.
                protocol.setMaxConnections(-1);
                protocol.limit(
                        new Places(
                                settings.connections().perAddress(),
                                settings.connections().inAll()),
                        new Proxies(proxies));
            });
            if (!proxies.isEmpty()) {
                tomcat.addEngineValves(believing(proxies));
            }
            tomcat.addContextValves(new BodiesAtHand());
            tomcat.addContextCustomizers(context -> {
                if (context.getParent() instanceof StandardHost host) {
                    host.setErrorReportValveClass(Unreadable.class.getName());
                }
            });
        };
    }

    @Bean
    WebMvcConfigurer oneEncoding() {
        return new WebMvcConfigurer() {
            @Override
            public void configureContentNegotiation(ContentNegotiationConfigurer negotiation) {
                negotiation.strategies(List.of(new OneEncoding()));
            }
        };
    }

    private static RemoteIpValve believing(String proxies) {
        RemoteIpValve valve = new RemoteIpValve();
        valve.setInternalProxies(proxies);
        valve.setProtocolHeader("X-Forwarded-Proto");
        return valve;
    }
}
