-- From when on somebody may make the papers of answers that were given in the portal.
alter table submittal add column papers_due_at ${timestamp};
alter table submittal add column papers_tries integer;

create index ix_submittal_papers_due on submittal (papers_due_at);
