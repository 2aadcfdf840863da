create table saved_search (
    id ${uuid} not null,
    version bigint not null,
    account_id ${uuid} not null,
    list_name varchar(30) not null,
    name varchar(40) not null,
    name_folded varchar(40) not null,
    list_query varchar(2000) not null,
    shared boolean not null,
    constraint pk_saved_search primary key (id),
    constraint uq_saved_search unique (account_id, list_name, name_folded),
    constraint fk_saved_search_account foreign key (account_id) references account (id)
);

create index ix_saved_search_list on saved_search (list_name, shared);
