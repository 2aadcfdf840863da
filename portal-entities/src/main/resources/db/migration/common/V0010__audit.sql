create table audit_entry (
    id ${uuid} not null,
    acted_at ${timestamp} not null,
    actor varchar(254) not null,
    seen_as varchar(36),
    action_code varchar(60) not null,
    subject_kind varchar(40),
    subject_id varchar(36),
    details varchar(4000) not null,
    address varchar(64),
    chain_number bigint,
    previous_hash varchar(64),
    entry_hash varchar(64),
    constraint pk_audit_entry primary key (id),
    constraint uq_audit_entry_chain unique (chain_number)
);

create index ix_audit_entry_acted on audit_entry (acted_at, id);
create index ix_audit_entry_subject on audit_entry (subject_id, acted_at);
create index ix_audit_entry_actor on audit_entry (actor, acted_at);
create index ix_audit_entry_action on audit_entry (action_code, acted_at);

create table audit_head (
    id ${uuid} not null,
    last_number bigint not null,
    last_hash varchar(64) not null,
    constraint pk_audit_head primary key (id)
);

insert into audit_head (id, last_number, last_hash)
values ('00000000-0000-4000-8000-000000000001', 0, '0000000000000000000000000000000000000000000000000000000000000000');
