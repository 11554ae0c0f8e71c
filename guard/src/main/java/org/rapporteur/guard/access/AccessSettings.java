package org.rapporteur.guard.access;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who says who somebody is, by {@code rapporteur.access.…}.
 *
 * @param issuer the address of an OpenID provider as its tokens name it; empty where nobody signs in
 * @param audience what tokens for this record name as their audience
 * @param roles the claim of a token in which roles stand, as a list of texts; within others by points
 *     ({@code realm_access.roles})
 */
@ConfigurationProperties("rapporteur.access")
record AccessSettings(
        @DefaultValue("") String issuer,
        @DefaultValue("rapporteur") String audience,
        @DefaultValue("rapporteur_roles") String roles) {
    boolean isOpen() {
        return issuer.isEmpty();
    }
}
