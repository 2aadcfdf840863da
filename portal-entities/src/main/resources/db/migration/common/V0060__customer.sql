create table customer_group (
    id ${uuid} not null,
    version bigint not null,
    name varchar(200) not null,
    name_folded varchar(200) not null,
    constraint pk_customer_group primary key (id),
    constraint uq_customer_group_name unique (name_folded)
);

create table company (
    id ${uuid} not null,
    version bigint not null,
    code varchar(40) not null,
    code_folded varchar(40) not null,
    name varchar(200) not null,
    name_folded varchar(200) not null,
    kind varchar(10) not null,
    group_id ${uuid},
    portal_on boolean not null,
    archived boolean not null,
    constraint pk_company primary key (id),
    constraint uq_company_code unique (code_folded),
    constraint fk_company_group foreign key (group_id) references customer_group (id)
);

create index ix_company_group on company (group_id);
create index ix_company_name on company (name_folded, id);

create table company_module (
    id ${uuid} not null,
    version bigint not null,
    company_id ${uuid} not null,
    module_code varchar(20) not null,
    switched_on boolean not null,
    constraint pk_company_module primary key (id),
    constraint uq_company_module unique (company_id, module_code),
    constraint fk_company_module_company foreign key (company_id) references company (id)
);

create table contact (
    id ${uuid} not null,
    version bigint not null,
    first_name varchar(200) not null,
    last_name varchar(200) not null,
    name_folded varchar(401) not null,
    email varchar(254) not null,
    email_folded varchar(254) not null,
    phone varchar(60),
    job_title varchar(200),
    archived boolean not null,
    account_id ${uuid},
    web_access_allowed boolean not null,
    web_access_ends_on date,
    all_projects boolean not null,
    invited_at ${timestamp},
    constraint pk_contact primary key (id),
    constraint fk_contact_account foreign key (account_id) references account (id)
);

create index ix_contact_account on contact (account_id);
create index ix_contact_name on contact (name_folded, id);
create index ix_contact_email on contact (email_folded, id);

create table contact_relation (
    id ${uuid} not null,
    version bigint not null,
    contact_id ${uuid} not null,
    company_id ${uuid} not null,
    reach_level varchar(10) not null,
    constraint pk_contact_relation primary key (id),
    constraint uq_contact_relation unique (contact_id, company_id),
    constraint fk_contact_relation_contact foreign key (contact_id) references contact (id),
    constraint fk_contact_relation_company foreign key (company_id) references company (id)
);

create index ix_contact_relation_company on contact_relation (company_id);

create table see_as (
    id ${uuid} not null,
    version bigint not null,
    staff_id ${uuid} not null,
    contact_id ${uuid} not null,
    ends_at ${timestamp} not null,
    constraint pk_see_as primary key (id),
    constraint uq_see_as_staff unique (staff_id),
    constraint fk_see_as_staff foreign key (staff_id) references account (id),
    constraint fk_see_as_contact foreign key (contact_id) references contact (id)
);

create index ix_see_as_contact on see_as (contact_id);
