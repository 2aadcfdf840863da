create table document_slot (
    id ${uuid} not null,
    version bigint not null,
    project_id ${uuid} not null,
    document_number varchar(40) not null,
    number_folded varchar(40) not null,
    title varchar(300) not null,
    title_folded varchar(300) not null,
    doc_code varchar(40),
    in_register boolean not null,
    supplier_id ${uuid},
    created_at ${timestamp} not null,
    updated_at ${timestamp} not null,
    constraint pk_document_slot primary key (id),
    constraint uq_document_slot_number unique (project_id, number_folded),
    constraint fk_document_slot_project foreign key (project_id) references project (id),
    constraint fk_document_slot_supplier foreign key (supplier_id) references company (id)
);

create index ix_document_slot_supplier on document_slot (supplier_id, project_id);
create index ix_document_slot_updated on document_slot (updated_at, id);
create index ix_document_slot_project on document_slot (project_id, updated_at, id);
create index ix_document_slot_number on document_slot (number_folded, id);
create index ix_document_slot_title on document_slot (title_folded, id);

create table document_revision (
    id ${uuid} not null,
    version bigint not null,
    slot_id ${uuid} not null,
    label varchar(40) not null,
    ordinal_number integer not null,
    state varchar(12) not null,
    in_portal boolean not null,
    file_id ${uuid} not null,
    file_name varchar(255) not null,
    file_name_folded varchar(255) not null,
    uploaded_by_id ${uuid} not null,
    uploaded_at ${timestamp} not null,
    uploaded_for_id ${uuid},
    constraint pk_document_revision primary key (id),
    constraint uq_document_revision_label unique (slot_id, label),
    constraint uq_document_revision_ordinal unique (slot_id, ordinal_number),
    constraint fk_document_revision_slot foreign key (slot_id) references document_slot (id),
    constraint fk_document_revision_file foreign key (file_id) references stored_file (id),
    constraint fk_document_revision_uploader foreign key (uploaded_by_id) references account (id),
    constraint fk_document_revision_for foreign key (uploaded_for_id) references company (id)
);

create index ix_document_revision_file on document_revision (file_id);
create index ix_document_revision_uploader on document_revision (uploaded_by_id);
create index ix_document_revision_for on document_revision (uploaded_for_id);
create index ix_document_revision_name on document_revision (file_name_folded, slot_id);
