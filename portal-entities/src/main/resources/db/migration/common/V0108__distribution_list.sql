-- Who usually gets what is sent from a project to one partner.
create table distribution_list (
    id ${uuid} not null,
    version bigint not null,
    project_id ${uuid} not null,
    partner_id ${uuid} not null,
    list_name varchar(200) not null,
    name_folded varchar(200) not null,
    constraint pk_distribution_list primary key (id),
    constraint uq_distribution_list_name unique (project_id, partner_id, name_folded),
    constraint fk_distribution_list_project foreign key (project_id) references project (id),
    constraint fk_distribution_list_partner foreign key (partner_id) references company (id)
);

create index ix_distribution_list_partner on distribution_list (partner_id);

create table distribution_entry (
    id ${uuid} not null,
    version bigint not null,
    list_id ${uuid} not null,
    account_id ${uuid} not null,
    kind varchar(3) not null,
    role_text varchar(200),
    constraint pk_distribution_entry primary key (id),
    constraint uq_distribution_entry_account unique (list_id, account_id),
    constraint fk_distribution_entry_list foreign key (list_id) references distribution_list (id),
    constraint fk_distribution_entry_account foreign key (account_id) references account (id)
);

create index ix_distribution_entry_account on distribution_entry (account_id);
