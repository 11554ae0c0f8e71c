-- The tree over all facts (RFC 9162): its leaves, and the roots of its complete subtrees. Only added to.
create table tree_leaf (
    index   bigint primary key check (index >= 0),
    place   bigint not null unique,
    session text   not null,
    version bigint not null,
    fact    text   not null
);

create table tree_node (
    level int    not null check (level >= 0),
    index bigint not null check (index >= 0),
    hash  text   not null,
    primary key (level, index)
);

-- What was signed of the tree, and whether the witnesses have it.
create table checkpoint (
    size      bigint      primary key,
    taken_at  timestamptz not null default now(),
    note      text        not null,
    witnessed boolean     not null default false
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

-- The last time everything was looked at.
create table verification (
    finished_at timestamptz primary key default now(),
    facts       bigint not null,
    findings    bigint not null,
    millis      bigint not null
);
