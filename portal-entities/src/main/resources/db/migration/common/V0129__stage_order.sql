-- Stages change places, which the database would refuse on the way.
alter table stage drop constraint uq_stage_ordinal;
create index ix_stage_list on stage (stage_list_id, ordinal_number);

alter table stage add column archived boolean not null default false;
