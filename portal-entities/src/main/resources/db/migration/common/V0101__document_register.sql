create table stage_list (
    id ${uuid} not null,
    version bigint not null,
    company_id ${uuid},
    name varchar(200) not null,
    archived boolean not null,
    constraint pk_stage_list primary key (id),
    constraint fk_stage_list_company foreign key (company_id) references company (id)
);

create index ix_stage_list_company on stage_list (company_id);

create table stage (
    id ${uuid} not null,
    version bigint not null,
    stage_list_id ${uuid} not null,
    ordinal_number integer not null,
    code varchar(40) not null,
    name varchar(200) not null,
    first_label varchar(40) not null,
    constraint pk_stage primary key (id),
    constraint uq_stage_ordinal unique (stage_list_id, ordinal_number),
    constraint fk_stage_list foreign key (stage_list_id) references stage_list (id)
);

alter table document_slot add column state varchar(12) not null default 'ACTIVE';
alter table document_slot add column location varchar(20) not null default 'WITH_US';
alter table document_slot add column answer varchar(12) not null default 'NONE';
alter table document_slot add column return_status_id ${uuid};
alter table document_slot add column complete boolean not null default false;
alter table document_slot add column stage_id ${uuid};
alter table document_slot add column due_date date;
alter table document_slot add column due_computed date;
alter table document_slot add column due_when_sent date;
alter table document_slot add column expected_date date;
alter table document_slot add column expected_computed date;
alter table document_slot add column locked boolean not null default false;
alter table document_slot add column submitted boolean not null default false;
alter table document_slot add column responsible_id ${uuid};
alter table document_slot add column merged_into_id ${uuid};

alter table document_slot add constraint fk_document_slot_status foreign key (return_status_id) references return_status (id);
alter table document_slot add constraint fk_document_slot_stage foreign key (stage_id) references stage (id);
alter table document_slot add constraint fk_document_slot_responsible foreign key (responsible_id) references account (id);
alter table document_slot add constraint fk_document_slot_merged foreign key (merged_into_id) references document_slot (id);

create index ix_document_slot_status on document_slot (return_status_id);
create index ix_document_slot_stage on document_slot (stage_id);
create index ix_document_slot_responsible on document_slot (responsible_id);
create index ix_document_slot_merged on document_slot (merged_into_id);
create index ix_document_slot_due on document_slot (project_id, due_date, id);

update document_slot set answer = 'UNANSWERED'
    where exists (select 1 from document_revision r where r.slot_id = document_slot.id);

alter table document_revision add column stage_id ${uuid};
alter table document_revision add column expected_date date;
alter table document_revision add column return_status_id ${uuid};

alter table document_revision add constraint fk_document_revision_stage foreign key (stage_id) references stage (id);
alter table document_revision add constraint fk_document_revision_status foreign key (return_status_id) references return_status (id);

create index ix_document_revision_stage on document_revision (stage_id);
create index ix_document_revision_status on document_revision (return_status_id);
