alter table document_slot add column deadline date not null default '9999-12-31';

update document_slot set deadline = coalesce(due_date, expected_date, deadline);

create index ix_document_slot_deadline on document_slot (deadline, id);
create index ix_document_slot_project_deadline on document_slot (project_id, deadline, id);
