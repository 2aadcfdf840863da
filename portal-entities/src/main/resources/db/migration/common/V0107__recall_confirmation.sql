-- Who has files that were taken back, was asked to confirm that they are no longer used, and has done so.
create table recall_confirmation (
    id ${uuid} not null,
    version bigint not null,
    submittal_id ${uuid} not null,
    account_id ${uuid} not null,
    asked_at ${timestamp} not null,
    asked_by_id ${uuid} not null,
    confirmed_at ${timestamp},
    constraint pk_recall_confirmation primary key (id),
    constraint uq_recall_confirmation_account unique (submittal_id, account_id),
    constraint fk_recall_confirmation_submittal foreign key (submittal_id) references submittal (id),
    constraint fk_recall_confirmation_account foreign key (account_id) references account (id),
    constraint fk_recall_confirmation_asker foreign key (asked_by_id) references account (id)
);

create index ix_recall_confirmation_account on recall_confirmation (account_id, confirmed_at);
