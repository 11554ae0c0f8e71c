-- Sessions of which a fact cannot be read as it was recorded: it and all after it are published once it can be.
create table held_back (
    session  text        primary key,
    version  bigint      not null,
    reason   text        not null,
    since    timestamptz not null default now(),
    -- How often the same fact was tried again in vain, and when last.
    tries    int         not null default 0,
    tried_at timestamptz not null default now()
);
