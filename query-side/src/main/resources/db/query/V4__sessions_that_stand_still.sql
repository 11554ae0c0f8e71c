-- Facts that wait: those before them have not come, or cannot be applied. A line of text each, as in an archive, because
-- the very reason may be that a column cannot hold what the fact says.
create table waiting_fact (
    session text collate "C" not null,
    version bigint           not null,
    hash    text             not null,
    fact    text             not null,
    primary key (session, version, hash)
);

create function pg_temp.line_time(at timestamptz) returns text language sql as $$
    select to_json(regexp_replace(
        to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), '(\.000000|(?<=\.\d{3})000)$', '') || 'Z')::text
$$;

insert into waiting_fact
select session, version, hash, format(
    '{"actId":%s,"body":%s,"by":%s,"hash":"%s","kind":%s,"occurredAt":%s,"previous":"%s","recordedAt":%s,"session":%s,"version":%s}',
    to_json(act_id), body, to_json(recorded_by), hash, to_json(kind), pg_temp.line_time(occurred_at), previous,
    pg_temp.line_time(recorded_at), to_json(session), version)
from early_fact;

drop table early_fact;

-- Sessions of which a fact cannot be applied: it and all after it wait until that can be done.
create table standstill (
    session  text collate "C" primary key,
    version  bigint      not null check (version >= 1),
    reason   text        not null,
    since    timestamptz not null default now(),
    -- How often the same fact was tried again in vain, and when last.
    tries    int         not null default 0,
    tried_at timestamptz not null default now()
);
