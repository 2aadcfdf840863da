alter table notification add column document_id ${uuid};

alter table notification add constraint fk_notification_document foreign key (document_id) references document_slot (id) on delete cascade;

create index ix_notification_document on notification (document_id, kind);
