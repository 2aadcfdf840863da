-- Who of ours looks at a document before it goes out.
alter table document_slot add column review_roles varchar(4) not null default '';
alter table document_slot add column routing varchar(4) not null default '';
alter table document_slot add column internal_approval varchar(10) not null default 'NONE';
alter table document_slot add column review_round integer not null default 0;
alter table document_slot add column review_due date;

create table review_step (
    id ${uuid} not null,
    version bigint not null,
    slot_id ${uuid} not null,
    review_role varchar(20) not null,
    reviewer_id ${uuid} not null,
    verdict varchar(10) not null,
    review_round integer not null,
    remark varchar(2000),
    decided_at ${timestamp},
    constraint pk_review_step primary key (id),
    constraint uq_review_step_reviewer unique (slot_id, review_role, reviewer_id),
    constraint fk_review_step_slot foreign key (slot_id) references document_slot (id) on delete cascade,
    constraint fk_review_step_reviewer foreign key (reviewer_id) references account (id)
);

create index ix_review_step_reviewer on review_step (reviewer_id);
