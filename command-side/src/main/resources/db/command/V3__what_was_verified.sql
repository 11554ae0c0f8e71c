-- Facts are written down in several places, each looked at by itself.
alter table verification add medium text not null default 'EVENT_STORE';
alter table verification alter medium drop default,
    drop constraint verification_pkey, add primary key (medium, finished_at);
