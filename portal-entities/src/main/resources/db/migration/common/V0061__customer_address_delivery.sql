create table address (
    id ${uuid} not null,
    version bigint not null,
    company_id ${uuid} not null,
    address_kind varchar(10) not null,
    label varchar(200),
    address_lines varchar(500) not null,
    postal_code varchar(20),
    city varchar(200) not null,
    country_code varchar(2),
    archived boolean not null,
    constraint pk_address primary key (id),
    constraint fk_address_company foreign key (company_id) references company (id)
);

create index ix_address_company on address (company_id);

alter table company add column primary_address_id ${uuid};
-- at most one primary: a unique foreign key, because Derby has no partial index
alter table company add constraint fk_company_primary_address foreign key (primary_address_id) references address (id);
alter table company add constraint uq_company_primary_address unique (primary_address_id);

alter table company add column delivery_channel varchar(10);
alter table company add column delivery_formats varchar(200);
alter table company add column delivery_zip boolean;
alter table company add column paper_language varchar(10);
alter table company add column notice_rule varchar(10);

alter table contact add column delivery_channel varchar(10);
alter table contact add column delivery_formats varchar(200);
alter table contact add column delivery_zip boolean;
alter table contact add column paper_language varchar(10);
alter table contact add column notice_rule varchar(10);

-- one person, one contact: imports know people by their address, and a login follows it
alter table contact add constraint uq_contact_email unique (email_folded);
