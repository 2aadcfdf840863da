create table specification_book (
    id ${uuid} not null,
    version bigint not null,
    account_id ${uuid} not null,
    state varchar(20) not null,
    content ${text} not null,
    stamp varchar(64) not null,
    done_count integer not null,
    total_count integer not null,
    requested_at ${timestamp} not null,
    lease_until ${timestamp},
    attempts integer not null,
    taken_at ${timestamp},
    constraint pk_specification_book primary key (id),
    constraint fk_specification_book_account foreign key (account_id) references account (id)
);

create index ix_specification_book_account on specification_book (account_id, requested_at);
create index ix_specification_book_state on specification_book (state, requested_at);
