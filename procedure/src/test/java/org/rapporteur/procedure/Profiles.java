package org.rapporteur.procedure;

import java.io.IOException;
import java.nio.file.Path;
import org.rapporteur.events.body.Bodies;
import org.rapporteur.events.body.BodyFile;
import org.rapporteur.events.body.BodyProfile;
import org.rapporteur.events.yaml.YamlMistake;

/** Profiles as their files were once. */
public final class Profiles {
    private Profiles() {}

    /** The profile of the UNTOC Conference with another text in one place. */
    public static BodyProfile untocWith(String text, String instead) {
        try {
            String file = Bodies.shipped("untoc-cop");
            if (!file.contains(text)) {
                throw new IllegalArgumentException("the profile does not say: " + text);
            }
            return BodyFile.of(file.replace(text, instead), Path.of("untoc-cop.yaml"));
        } catch (IOException | YamlMistake unreadable) {
            throw new IllegalArgumentException(unreadable);
        }
    }
}
