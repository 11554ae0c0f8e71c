package org.rapporteur.standalone.outcome;

import java.util.Arrays;

/** A body whose official outcomes are compared; its profile is one of the tests. */
enum OfficialBody {
    SECURITY_COUNCIL("security-council", "S"),
    ECONOMIC_AND_SOCIAL_COUNCIL("economic-and-social-council", "E"),
    HUMAN_RIGHTS_COUNCIL("human-rights-council", "A/HRC");

    private final String profile;
    private final String symbols;

    OfficialBody(String profile, String symbols) {
        this.profile = profile;
        this.symbols = symbols;
    }

    String profile() {
        return profile;
    }

    /** What the symbols of its documents begin with. */
    String symbols() {
        return symbols;
    }

    static OfficialBody of(String profile) {
        return Arrays.stream(values())
                .filter(body -> body.profile.equals(profile))
                .findFirst()
                .orElseThrow();
    }
}
