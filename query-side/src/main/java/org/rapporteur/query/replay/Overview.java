package org.rapporteur.query.replay;

/** What a replay shows of a session whatever the moment. */
record Overview(Timeline timeline, Choices choices) {}
