-- A number and a label are unique for each sender, so that no refusal tells a contact of what it does not see.
alter table document_slot add column sender varchar(36) default '' not null;
alter table document_slot drop constraint uq_document_slot_number;
alter table document_slot add constraint uq_document_slot_number unique (project_id, number_folded, sender);
alter table document_revision add column sender varchar(36) default '' not null;
alter table document_revision drop constraint uq_document_revision_label;
alter table document_revision add constraint uq_document_revision_label unique (slot_id, label, sender);

-- What contacts sort by must not move when something they do not see changes.
alter table document_revision add column published_at ${timestamp};
alter table document_slot add column shown_at ${timestamp};
update document_slot set shown_at = created_at;
alter table document_slot alter column shown_at set not null;
create index ix_document_slot_shown on document_slot (shown_at, id);
create index ix_document_slot_project_shown on document_slot (project_id, shown_at, id);
