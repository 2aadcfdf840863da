create table project (
    id ${uuid} not null,
    version bigint not null,
    customer_id ${uuid} not null,
    project_number varchar(40) not null,
    number_folded varchar(40) not null,
    name varchar(200) not null,
    name_folded varchar(200) not null,
    hidden boolean not null,
    completed boolean not null,
    confidential boolean not null,
    sub_supplier_access boolean not null,
    created_at ${timestamp} not null,
    constraint pk_project primary key (id),
    constraint uq_project_number unique (number_folded),
    constraint fk_project_customer foreign key (customer_id) references company (id)
);

create index ix_project_customer on project (customer_id, number_folded, id);
create index ix_project_name on project (name_folded, id);

create table project_member (
    id ${uuid} not null,
    version bigint not null,
    project_id ${uuid} not null,
    account_id ${uuid} not null,
    constraint pk_project_member primary key (id),
    constraint uq_project_member unique (project_id, account_id),
    constraint fk_project_member_project foreign key (project_id) references project (id),
    constraint fk_project_member_account foreign key (account_id) references account (id)
);

create index ix_project_member_account on project_member (account_id);

create table project_choice (
    id ${uuid} not null,
    version bigint not null,
    project_id ${uuid} not null,
    contact_id ${uuid} not null,
    constraint pk_project_choice primary key (id),
    constraint uq_project_choice unique (contact_id, project_id),
    constraint fk_project_choice_project foreign key (project_id) references project (id),
    constraint fk_project_choice_contact foreign key (contact_id) references contact (id)
);

create index ix_project_choice_project on project_choice (project_id);

create table project_grant (
    id ${uuid} not null,
    version bigint not null,
    project_id ${uuid} not null,
    contact_id ${uuid} not null,
    constraint pk_project_grant primary key (id),
    constraint uq_project_grant unique (contact_id, project_id),
    constraint fk_project_grant_project foreign key (project_id) references project (id),
    constraint fk_project_grant_contact foreign key (contact_id) references contact (id)
);

create index ix_project_grant_project on project_grant (project_id);
