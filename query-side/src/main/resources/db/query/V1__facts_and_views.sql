-- How far each session has been applied. The row is also what a batch locks to be alone with the session.
create table stream_progress (
    session text collate "C" primary key,
    version bigint not null check (version >= 0)
);

-- Where to read on in each partition. Written together with what was read, so that the two agree also after a restore.
create table place (
    topic       text   not null,
    partition   int    not null,
    next_offset bigint not null,
    primary key (topic, partition)
);

-- The log as read: every session's facts from 1 on, without a gap.
create table fact (
    session     text collate "C" not null,
    version     bigint           not null check (version >= 1),
    kind        text             not null,
    -- As it was written, byte for byte: it is what the hash is made from.
    body        text             not null check (body is json object),
    occurred_at timestamptz      not null,
    recorded_at timestamptz      not null,
    recorded_by text             not null,
    act_id      text             not null,
    previous    text             not null,
    hash        text             not null,
    primary key (session, version)
);

-- Facts that came before their turn, until those before them have come.
create table early_fact (like fact including all);

-- The last times every fact was looked at.
create table verification (
    finished_at timestamptz primary key default now(),
    facts       bigint not null,
    findings    bigint not null,
    millis      bigint not null
);

-- What was found that is not as it was recorded. Kept until somebody has looked into it.
create table finding (
    number   bigint generated always as identity primary key,
    found_at timestamptz not null default now(),
    medium   text        not null,
    session  text,
    version  bigint      not null,
    part     text        not null,
    flaw     text        not null,
    unique nulls not distinct (medium, session, version, part, flaw)
);

-- The head of each session, for lists of them.
create table session_head (
    session  text collate "C" primary key,
    version  bigint not null,
    progress jsonb  not null
);

-- States to begin folding with; may be emptied at any time. The revision names the code that folded them.
create table state_checkpoint (
    session  text collate "C" not null,
    version  bigint           not null,
    revision text             not null,
    view     jsonb            not null,
    primary key (session, version)
);
