create table doc_code (
    id ${uuid} not null,
    version bigint not null,
    company_id ${uuid} not null,
    code varchar(40) not null,
    code_folded varchar(40) not null,
    name varchar(200) not null,
    customer_days integer,
    own_days integer,
    constraint pk_doc_code primary key (id),
    constraint uq_doc_code unique (company_id, code_folded),
    constraint fk_doc_code_company foreign key (company_id) references company (id)
);

create table turn_around (
    id ${uuid} not null,
    version bigint not null,
    company_id ${uuid},
    customer_days integer not null,
    own_days integer not null,
    action_days integer not null,
    constraint pk_turn_around primary key (id),
    constraint fk_turn_around_company foreign key (company_id) references company (id)
);

create index ix_turn_around_company on turn_around (company_id);

create table holiday (
    id ${uuid} not null,
    version bigint not null,
    company_id ${uuid},
    holiday_on date not null,
    name varchar(200) not null,
    constraint pk_holiday primary key (id),
    constraint fk_holiday_company foreign key (company_id) references company (id)
);

create index ix_holiday_company on holiday (company_id, holiday_on);
