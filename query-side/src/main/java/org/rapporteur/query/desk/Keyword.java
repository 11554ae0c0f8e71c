package org.rapporteur.query.desk;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.rapporteur.events.phrasebook.Phrasebook;
import org.rapporteur.events.phrasebook.Phrasebooks;
import org.rapporteur.events.value.Language;

/** What a line can say besides naming somebody or something. The words for it are data, a file for each language. */
enum Keyword {
    STATEMENT,
    EXPLAIN,
    POSITION,
    GENERAL,
    RESERVE,
    DISSOCIATE,
    OBJECT,
    INTERPRET,
    REPLY,
    LIST,
    OFF,
    NEXT,
    VIDEO,
    MEMBERS,
    ALIGNED,
    AMBASSADOR,
    SPONSOR,
    INTRODUCE,
    REINTRODUCE,
    WITHDRAW,
    ADOPT,
    REJECT,
    VOTE,
    HANDS,
    CARDS,
    STANDING,
    ROLL_CALL,
    RECORDED,
    ELECTRONIC,
    BALLOT,
    CORRESPONDENCE,
    RECOMMEND,
    REVISE,
    CORRIGENDUM,
    DISCONTINUE,
    MANDATE,
    NO_OUTCOME,
    COSTS,
    ITEM,
    CONCLUDE,
    DEFER,
    HOLD,
    REOPEN,
    OPEN,
    CLOSE,
    SUSPEND,
    RESUME,
    ADJOURN,
    MEETING,
    SESSION,
    PLENARY,
    COMMITTEE,
    BUREAU,
    EXTENDED,
    QUORUM,
    COUNT,
    DECISION,
    DEBATE,
    CHAIR,
    PRESIDENT,
    HEAD,
    SECRETARIAT,
    AGENDA,
    CREDENTIALS,
    PLACE,
    ANNOUNCE,
    DECIDE,
    ORDER,
    RULE,
    APPEAL,
    MOVE,
    MOTION,
    NO_ACTION,
    RECONSIDER,
    PRIORITY,
    COMPETENCE,
    PRO,
    AGAINST,
    AMENDMENT,
    ACCEPT,
    NOTE,
    APPRECIATE,
    WELCOME,
    ENDORSE,
    AGREE,
    NUMBER;

    private static final Phrasebooks KEYWORDS = Phrasebooks.of("keywords");

    /** Read once: a line is read with every key. */
    private static final Map<Language, Map<Keyword, List<String>>> WORDS =
            KEYWORDS.languages().stream().collect(toMap(language -> language, Keyword::read));

    /** The words for it, in every language a page can be in. */
    List<String> words() {
        return WORDS.values().stream()
                .flatMap(words -> Objects.requireNonNull(words.get(this)).stream())
                .toList();
    }

    /** The word for it that is written when a line is completed on a page in this language. */
    String word(Language language) {
        return Objects.requireNonNull(
                        Objects.requireNonNull(WORDS.get(language)).get(this))
                .getFirst();
    }

    private static Map<Keyword, List<String>> read(Language language) {
        Phrasebook file = KEYWORDS.in(language);
        return Stream.of(values())
                .collect(toMap(
                        keyword -> keyword,
                        keyword -> Stream.of(file.say(keyword.name().toLowerCase(Locale.ROOT))
                                        .split(","))
                                .map(String::strip)
                                .toList()));
    }
}
