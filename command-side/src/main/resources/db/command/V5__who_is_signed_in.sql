-- As whom somebody was signed in who entered an act, as the facts of it say it; none where nobody signs in.
alter table receipt add column signed_in text check (signed_in is json object);
