-- As whom somebody was signed in who entered the act of a fact, as it was written; none where nobody signs in.
alter table fact add column signed_in text check (signed_in is json object);
