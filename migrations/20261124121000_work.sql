-- Work behind the pages: what happened, what is to be told to whom, what is to be done later.

alter type verb add value 'person_joined';
alter type verb add value 'person_signed_in';
alter type verb add value 'person_changed_profile';
alter type verb add value 'person_changed_password';
alter type verb add value 'person_changed_address';
alter type verb add value 'person_kept_address';
alter type verb add value 'person_turned_on_factor';
alter type verb add value 'person_turned_off_factor';
alter type verb add value 'person_linked_sign_on';
alter type verb add value 'person_renewed_codes';
alter type verb add value 'person_ended_sessions';
alter type verb add value 'person_exported_data';
alter type verb add value 'person_deleted';
alter type verb add value 'person_deactivated';
alter type verb add value 'person_reactivated';
alter type verb add value 'factor_removal_proposed';
alter type verb add value 'factor_removed';
alter type verb add value 'role_granted';
alter type verb add value 'role_ended';
alter type verb add value 'organisation_entered';
alter type verb add value 'organisation_changed';
alter type verb add value 'organisation_verified';
alter type verb add value 'organisation_unverified';
alter type verb add value 'membership_asked';
alter type verb add value 'membership_confirmed';
alter type verb add value 'membership_refused';
alter type verb add value 'membership_changed';
alter type verb add value 'membership_ended';
alter type verb add value 'file_uploaded';
alter type verb add value 'file_removed';
alter type verb add value 'job_retried';
alter type verb add value 'mail_retried';
alter type verb add value 'setting_changed';

-- Who did it, to whom, and what else there is to say; nobody means the portal itself or its command line.
alter table events
  add actor_id        bigint references people on delete restrict,
  add person_id       bigint references people on delete restrict,
  add organisation_id bigint references organisations on delete restrict,
  add detail          jsonb not null default '{}',
  drop constraint event_has_one_subject,
  add constraint event_has_one_kind_of_subject check (num_nonnulls(practice_id, organisation_id) <= 1);
create index events_actor on events (actor_id, id);
create index events_person on events (person_id, id);
create index events_organisation on events (organisation_id, id);

create function refuse_change() returns trigger
  language plpgsql as $$
begin
  raise exception '% can only be added to', tg_table_name;
end $$;
create trigger events_are_only_added before update or delete on events
  for each row execute function refuse_change();
create trigger events_are_never_emptied before truncate on events
  for each statement execute function refuse_change();

-- What concerns a person, shown in their tray.
create table notices (
  id         bigint generated always as identity primary key,
  person_id  bigint not null references people on delete cascade,
  event_id   bigint not null references events on delete cascade,
  created_at timestamptz not null,
  read_at    timestamptz,
  unique (person_id, event_id)
);
create index notices_unread on notices (person_id) where read_at is null;
create index notices_event on notices (event_id);

-- Only what differs from the default, which is everything.
create type notice_kind as enum ('account', 'organisation');
create table notice_settings (
  person_id bigint not null references people on delete cascade,
  kind      notice_kind not null,
  tray      boolean not null,
  mail      boolean not null,
  primary key (person_id, kind)
);

-- Mail: written in the transaction that makes it necessary, sent by a job. Texts go once they are sent, since they
-- hold links that open accounts.
create type mail_state as enum ('queued', 'sent', 'written', 'failed');
create table mails (
  id          bigint generated always as identity primary key,
  message_id  text not null unique,
  person_id   bigint references people on delete cascade,
  recipient   text not null,
  language    language not null,
  subject     text not null,
  body_text   text,
  body_html   text,
  -- Where one click stops mails of this kind (RFC 8058); none for duties.
  unsubscribe text,
  state       mail_state not null default 'queued',
  queued_at   timestamptz not null,
  sent_at     timestamptz,
  last_error  text
);
create index mails_person on mails (person_id);
create index mails_queued on mails (queued_at) where state = 'queued';

-- The queue. A job is leased, not taken: who dies lets go after a minute.
create table jobs (
  id           bigint generated always as identity primary key,
  name         text not null,
  data         jsonb not null,
  created_at   timestamptz not null,
  due_at       timestamptz not null,
  attempts     smallint not null default 0,
  leased_until timestamptz,
  done_at      timestamptz,
  failed_at    timestamptz,
  last_error   text
);
create index jobs_due on jobs (due_at) where done_at is null and failed_at is null;
create index jobs_done on jobs (done_at) where done_at is not null;

-- When each regular task is next due; downtime delays, and never doubles.
create table timetable (
  name   text primary key,
  due_at timestamptz not null
);

-- Token buckets of the limits, shared by all instances; lost in a crash, which does no harm.
create unlogged table buckets (
  rule    text not null,
  key     bytea not null,
  tokens  double precision not null,
  at      timestamptz not null,
  strikes smallint not null default 0,
  closed_until timestamptz,
  primary key (rule, key)
);
create index buckets_at on buckets (at);

-- The first answer to a form, given again when it is sent twice.
create table answers (
  person_id bigint references people on delete cascade,
  action    text not null,
  key       text not null check (length(key) <= 64),
  location  text not null,
  given_at  timestamptz not null,
  unique nulls not distinct (person_id, action, key)
);
create index answers_given_at on answers (given_at);

-- What administrators can change while the portal runs; one row.
create table settings (
  one          boolean primary key default true check (one),
  sign_up_open boolean not null default true
);
insert into settings default values;
