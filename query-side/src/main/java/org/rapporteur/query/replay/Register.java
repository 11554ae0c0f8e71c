package org.rapporteur.query.replay;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.StandingRecord;
import org.rapporteur.events.value.Language;
import org.rapporteur.query.Projection;
import org.rapporteur.query.RowsAtOnce;
import org.rapporteur.query.moment.SessionStates;
import org.rapporteur.query.phrasebook.Words;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What every fact is about, and the words it is told in: what facts are found by. */
@Component
@Order(Register.BEFORE_THE_STATES)
class Register implements Projection {
    /** Participants are found by the names they had been registered under by then. */
    static final int BEFORE_THE_STATES = 5;

    private final JdbcTemplate database;
    private final SessionStates states;

    Register(JdbcTemplate database, SessionStates states) {
        this.database = database;
        this.states = states;
    }

    private record Entry(Recorded fact, About about) {}

    private record Told(Recorded fact, Language language, String words) {}

    @Override
    public void apply(List<Recorded> facts) {
        keepWhatTheyAreAbout(facts);
        facts.stream()
                .collect(groupingBy(Recorded::session, TreeMap::new, toList()))
                .values()
                .forEach(this::keepWords);
    }

    private void keepWhatTheyAreAbout(List<Recorded> facts) {
        List<Entry> entries = facts.stream()
                .flatMap(fact -> About.of(fact).stream().map(about -> new Entry(fact, about)))
                .toList();
        RowsAtOnce.write(
                database,
                "insert into fact_about (session, aspect, value, version)"
                        + " select * from unnest(?::text[], ?::text[], ?::text[], ?::bigint[]) on conflict do nothing",
                entries,
                entry -> entry.fact().session().value(),
                entry -> entry.about().aspect().code(),
                entry -> entry.about().value(),
                entry -> Long.toString(entry.fact().version()));
    }

    private void keepWords(List<Recorded> facts) {
        Names names = namesBefore(facts.getFirst());
        List<Told> told = new ArrayList<>();
        boolean corrected = false;
        for (Recorded fact : facts) {
            names = corrected ? namesBefore(fact) : names;
            names.take(fact.event());
            for (Language language : Words.languages()) {
                told.add(new Told(fact, language, names.words(language).fact(fact.event())));
            }
            corrected = StandingRecord.changesWhatStands(fact.event());
        }
        RowsAtOnce.write(
                database,
                "insert into fact_words (session, version, language, words)"
                        + " select session, version, language, words::tsvector"
                        + " from unnest(?::text[], ?::bigint[], ?::text[], ?::text[])"
                        + " told (session, version, language, words) on conflict do nothing",
                told,
                words -> words.fact().session().value(),
                words -> Long.toString(words.fact().version()),
                words -> words.language().tag(),
                words -> SearchWords.vector(words.words()));
    }

    private Names namesBefore(Recorded fact) {
        return fact.version() == 1 ? Names.none(fact) : Names.of(states.at(fact.session(), fact.version() - 1));
    }
}
