create table company_layer_type (
    company_id ${uuid} not null,
    layer_type varchar(20) not null,
    constraint pk_company_layer_type primary key (company_id, layer_type),
    constraint fk_company_layer_type_company foreign key (company_id) references company (id)
);

-- customers that were there before begin with what new ones begin with
insert into company_layer_type (company_id, layer_type) select id, 'ONE_UP' from company where kind = 'CUSTOMER';
insert into company_layer_type (company_id, layer_type) select id, 'DIMENSIONS' from company where kind = 'CUSTOMER';
insert into company_layer_type (company_id, layer_type) select id, 'ARTWORK' from company where kind = 'CUSTOMER';

-- "off" and "on with an empty set" are two things: a flag beside the set
alter table contact add column own_layer_types boolean default false not null;

create table contact_layer_type (
    contact_id ${uuid} not null,
    layer_type varchar(20) not null,
    constraint pk_contact_layer_type primary key (contact_id, layer_type),
    constraint fk_contact_layer_type_contact foreign key (contact_id) references contact (id)
);

create table company_status (
    id ${uuid} not null,
    version bigint not null,
    company_id ${uuid} not null,
    status_id ${uuid} not null,
    shown boolean not null,
    constraint pk_company_status primary key (id),
    constraint uq_company_status unique (company_id, status_id),
    constraint fk_company_status_company foreign key (company_id) references company (id),
    constraint fk_company_status_status foreign key (status_id) references status (id)
);

create index ix_company_status_status on company_status (status_id);
