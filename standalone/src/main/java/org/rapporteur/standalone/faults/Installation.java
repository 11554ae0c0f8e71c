package org.rapporteur.standalone.faults;

import java.io.IOException;
import java.net.URI;
import java.util.List;

/** An installation whose parts can be lost; it stands in processes of its own, on data of its own. */
interface Installation extends AutoCloseable {
    URI commandSide();

    URI querySide();

    /** What the query side was told, as arguments, for a program that works beside it. */
    List<String> querySettings() throws IOException;

    /** The ways in which it can lose a part. */
    List<Fault> faults();

    @Override
    void close() throws IOException;

    /** Sets one up. */
    interface Kind {
        Installation set() throws Exception;
    }
}
