create table submittal (
    id ${uuid} not null,
    version bigint not null,
    direction varchar(8) not null,
    project_id ${uuid} not null,
    partner_id ${uuid} not null,
    author_id ${uuid} not null,
    state varchar(20) not null,
    submittal_number varchar(40),
    number_folded varchar(40) not null,
    number_key varchar(80) not null,
    purpose varchar(40),
    remarks varchar(2000),
    created_at ${timestamp} not null,
    sent_at ${timestamp},
    moved_at ${timestamp} not null,
    item_count integer not null,
    email varchar(12),
    return_by date,
    stamped boolean,
    covered boolean,
    expected date,
    processed_at ${timestamp},
    reason varchar(2000),
    constraint pk_submittal primary key (id),
    constraint uq_submittal_number unique (project_id, number_key),
    constraint fk_submittal_project foreign key (project_id) references project (id),
    constraint fk_submittal_partner foreign key (partner_id) references company (id),
    constraint fk_submittal_author foreign key (author_id) references account (id)
);

create index ix_submittal_project on submittal (project_id, moved_at, id);
create index ix_submittal_moved on submittal (moved_at, id);
create index ix_submittal_number on submittal (number_folded, id);
create index ix_submittal_partner on submittal (partner_id, state);
create index ix_submittal_author on submittal (author_id, state);
create index ix_submittal_state on submittal (direction, state, project_id);

create table submittal_item (
    id ${uuid} not null,
    version bigint not null,
    submittal_id ${uuid} not null,
    ordinal_number integer not null,
    slot_id ${uuid},
    revision_id ${uuid},
    file_id ${uuid} not null,
    file_name varchar(255) not null,
    page_count integer,
    document_number varchar(40),
    document_title varchar(300),
    revision_label varchar(40),
    transmittal boolean not null,
    return_expected boolean not null,
    voided_at ${timestamp},
    voided_by_id ${uuid},
    void_reason varchar(2000),
    return_status_id ${uuid},
    answer_comment varchar(2000),
    answered_at ${timestamp},
    answered_by_id ${uuid},
    answer_way varchar(10),
    evidence_id ${uuid},
    handled_at ${timestamp},
    handled_by_id ${uuid},
    no_action_reason varchar(2000),
    constraint pk_submittal_item primary key (id),
    constraint uq_submittal_item_ordinal unique (submittal_id, ordinal_number),
    constraint fk_submittal_item_submittal foreign key (submittal_id) references submittal (id),
    constraint fk_submittal_item_slot foreign key (slot_id) references document_slot (id),
    constraint fk_submittal_item_revision foreign key (revision_id) references document_revision (id),
    constraint fk_submittal_item_file foreign key (file_id) references stored_file (id),
    constraint fk_submittal_item_voider foreign key (voided_by_id) references account (id),
    constraint fk_submittal_item_status foreign key (return_status_id) references return_status (id),
    constraint fk_submittal_item_answerer foreign key (answered_by_id) references account (id),
    constraint fk_submittal_item_evidence foreign key (evidence_id) references stored_file (id),
    constraint fk_submittal_item_handler foreign key (handled_by_id) references account (id)
);

create index ix_submittal_item_revision on submittal_item (revision_id, submittal_id);
create index ix_submittal_item_slot on submittal_item (slot_id);
create index ix_submittal_item_file on submittal_item (file_id);
create index ix_submittal_item_evidence on submittal_item (evidence_id);

create table submittal_recipient (
    id ${uuid} not null,
    version bigint not null,
    submittal_id ${uuid} not null,
    kind varchar(3) not null,
    account_id ${uuid} not null,
    name varchar(400) not null,
    email varchar(254) not null,
    role_text varchar(200),
    constraint pk_submittal_recipient primary key (id),
    constraint uq_submittal_recipient_account unique (submittal_id, account_id),
    constraint fk_submittal_recipient_submittal foreign key (submittal_id) references submittal (id),
    constraint fk_submittal_recipient_account foreign key (account_id) references account (id)
);

create index ix_submittal_recipient_account on submittal_recipient (account_id);

-- Who looked at or took away what, and when; the first time is what counts for badges and states.
create table submittal_visit (
    id ${uuid} not null,
    version bigint not null,
    submittal_id ${uuid} not null,
    item_id ${uuid},
    account_id ${uuid} not null,
    kind varchar(12) not null,
    made_at ${timestamp} not null,
    address varchar(64),
    target boolean not null,
    constraint pk_submittal_visit primary key (id),
    constraint fk_submittal_visit_submittal foreign key (submittal_id) references submittal (id),
    constraint fk_submittal_visit_item foreign key (item_id) references submittal_item (id),
    constraint fk_submittal_visit_account foreign key (account_id) references account (id)
);

create index ix_submittal_visit_submittal on submittal_visit (submittal_id, account_id, kind);
create index ix_submittal_visit_account on submittal_visit (account_id, kind);

-- The next number of what we send in a project; locked while one is drawn, so that there is no gap.
create table submittal_counter (
    id ${uuid} not null,
    version bigint not null,
    project_id ${uuid} not null,
    pattern varchar(40) not null,
    next_number integer not null,
    constraint pk_submittal_counter primary key (id),
    constraint uq_submittal_counter_project unique (project_id),
    constraint fk_submittal_counter_project foreign key (project_id) references project (id)
);
