-- The answers a customer can give to a document; those without a company are the instance's, for customers without a list of their own.
create table return_status (
    id ${uuid} not null,
    version bigint not null,
    company_id ${uuid},
    code varchar(40) not null,
    name varchar(200) not null,
    colour varchar(7) not null,
    complete boolean not null,
    comment_required boolean not null,
    ordinal_number integer not null,
    archived boolean not null,
    constraint pk_return_status primary key (id),
    constraint fk_return_status_company foreign key (company_id) references company (id)
);

create index ix_return_status_company on return_status (company_id);
