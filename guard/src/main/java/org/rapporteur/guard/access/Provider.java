package org.rapporteur.guard.access;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;

/** The provider at which browsers sign in, asked for its addresses when the first one does. */
final class Provider implements ClientRegistrationRepository {
    /** Its name in addresses. */
    static final String NAME = "rapporteur";

    private final AccessSettings settings;
    private final AtomicReference<@Nullable ClientRegistration> known = new AtomicReference<>();

    Provider(AccessSettings settings) {
        this.settings = settings;
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String name) {
        if (!name.equals(NAME)) {
            return null;
        }
        @Nullable ClientRegistration found = known.get();
        if (found == null) {
            found = ClientRegistrations.fromIssuerLocation(settings.issuer())
                    .registrationId(NAME)
                    .clientId(settings.clientId())
                    .clientSecret(settings.clientSecret())
                    .scope(settings.scopes())
                    .build();
            known.set(found);
        }
        return found;
    }
}
