-- What each fact is about, to find facts by: the kind it is of, who recorded it, what it names.
create table fact_about (
    session text collate "C" not null,
    aspect  text collate "C" not null,
    value   text collate "C" not null,
    version bigint           not null,
    primary key (session, aspect, value, version)
);

-- The words a fact is told in, by language. What a word is, the application decides; the language of the database does not matter.
create table fact_words (
    session  text collate "C" not null,
    version  bigint           not null,
    language text collate "C" not null,
    words    tsvector         not null,
    primary key (session, language, version)
);

create index fact_words_found on fact_words using gin (words);

-- From a correction to the facts of the act it is about.
create index fact_of_act on fact (session, act_id);
