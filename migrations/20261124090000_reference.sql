-- What every kind of record refers to: languages, tags, countries; and how text is searched.

create extension if not exists pg_trgm;
create extension if not exists unaccent;

-- The six languages of the United Nations, as in the addresses.
create type language as enum ('en', 'fr', 'es', 'ar', 'ru', 'zh');

-- The numbered vocabularies. Their words are reference data in the program, not here.
create domain objectives as smallint[] not null default '{}'
  check (value <@ '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23}'::smallint[]);
create domain principles as smallint[] not null default '{}'
  check (value <@ '{1,2,3,4,5,6,7,8,9,10}'::smallint[]);
create domain sdgs as smallint[] not null default '{}'
  check (value <@ '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17}'::smallint[]);

-- The grouping of the regional reviews of the Compact.
create type region as enum ('africa', 'arab-states', 'asia-pacific', 'europe-north-america-central-asia', 'latin-america-caribbean');

-- Countries and areas by ISO 3166-1 alpha-3; filled by `hub migrate` from the reference data.
create table countries (
  alpha3     text primary key check (alpha3 ~ '^[A-Z]{3}$'),
  region     region,
  selectable boolean not null
);

create type organisation_kind as enum (
  'government', 'local_authority', 'un_entity', 'intergovernmental', 'civil_society', 'diaspora', 'trade_union',
  'faith_based', 'red_cross', 'private_sector', 'academia', 'media', 'other');

-- Search: one configuration a language, accents ignored before the stemmer sees a word.
create text search configuration hub_en (copy = english);
create text search configuration hub_fr (copy = french);
create text search configuration hub_es (copy = spanish);
create text search configuration hub_ar (copy = arabic);
create text search configuration hub_ru (copy = russian);
create text search configuration hub_zh (copy = simple);
alter text search configuration hub_en alter mapping for hword, hword_part, word with unaccent, english_stem;
alter text search configuration hub_fr alter mapping for hword, hword_part, word with unaccent, french_stem;
alter text search configuration hub_es alter mapping for hword, hword_part, word with unaccent, spanish_stem;
alter text search configuration hub_ar alter mapping for hword, hword_part, word with unaccent, arabic_stem;
alter text search configuration hub_ru alter mapping for hword, hword_part, word with unaccent, russian_stem;
alter text search configuration hub_zh alter mapping for hword, hword_part, word with unaccent, simple;

create function search_configuration(language) returns regconfig
  language sql immutable strict parallel safe
  return case $1
    when 'en' then 'hub_en'::regconfig when 'fr' then 'hub_fr'::regconfig when 'es' then 'hub_es'::regconfig
    when 'ar' then 'hub_ar'::regconfig when 'ru' then 'hub_ru'::regconfig else 'hub_zh'::regconfig end;

-- Han characters one by one, since no word break separates them.
create function spaced(text) returns text
  language sql immutable strict parallel safe
  return regexp_replace($1, '([\u3400-\u9fff\uf900-\ufaff])', ' \1 ', 'g');

-- Every word that occurs in a published record, to mend typing errors in a search.
create table search_words (
  word text primary key
);
create index search_words_similar on search_words using gin (word gin_trgm_ops);

-- One row, raised by every change of what the public can read: what was built from an older revision is stale.
create table corpus (
  one      boolean primary key default true check (one),
  revision bigint not null
);
insert into corpus (revision) values (1);

create function raise_revision() returns trigger
  language plpgsql as $$
begin
  update corpus set revision = revision + 1;
  return null;
end $$;
