-- What happened, to which one record: the spine that feeds, mail and the audit log are read from.

create type verb as enum ('practice_published');

create table events (
  id          bigint generated always as identity primary key,
  verb        verb not null,
  practice_id bigint references practices on delete cascade,
  created_at  timestamptz not null default now(),
  constraint event_has_one_subject check (num_nonnulls(practice_id) = 1)
);
create index events_practice on events (practice_id, id);
