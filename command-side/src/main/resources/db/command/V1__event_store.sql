-- The facts of all sessions. A stream per session; the version of a fact is its sequence number + 1.
create table domain_event_entry (
    global_index         bigint generated always as identity primary key,
    aggregate_identifier text   not null,
    sequence_number      bigint not null check (sequence_number >= 0),
    type                 text   not null,
    event_identifier     text   not null,
    payload_type         text   not null,
    payload_revision     text,
    payload              text   not null check (payload is json object),
    meta_data            text   not null check (meta_data is json object),
    time_stamp           text   not null,
    unique (aggregate_identifier, sequence_number)
);

create function refuse_to_change_facts() returns trigger language plpgsql as $$
begin
    raise exception 'facts are only added, never changed';
end $$;

create trigger facts_stay before update or delete or truncate on domain_event_entry
    for each statement execute function refuse_to_change_facts();

-- States of sessions, to load them faster. May be emptied at any time.
create table snapshot_event_entry (
    aggregate_identifier text   not null,
    sequence_number      bigint not null,
    type                 text   not null,
    event_identifier     text   not null,
    payload_type         text   not null,
    payload_revision     text,
    payload              text   not null,
    meta_data            text   not null,
    time_stamp           text   not null,
    primary key (aggregate_identifier, sequence_number)
);

-- How far each processor has read the facts.
create table token_entry (
    processor_name text    not null,
    segment        integer not null,
    token          bytea,
    token_type     text,
    time_stamp     text,
    owner          text,
    primary key (processor_name, segment)
);

-- The acts as they were asked for, and the answer given to each: an act sent again gets the same answer and does
-- nothing twice; a correction works out from them what would have happened without the mistake.
create table receipt (
    position      bigint      not null generated always as identity,
    session       text        not null,
    act_id        text        not null,
    digest        text        not null,
    version       bigint      not null,
    discrepancies text        not null check (discrepancies is json array),
    kind          text        not null,
    fields        text        not null check (fields is json object),
    occurred_at   timestamptz not null,
    recorded_at   timestamptz not null,
    recorded_by   text        not null,
    led_to_facts  boolean     not null,
    primary key (session, act_id)
);

-- Up to which version the facts of each session are published.
create table published (
    session text   primary key,
    version bigint not null
);
