create table outbox_mail (
    id ${uuid} not null,
    version bigint not null,
    recipient varchar(254) not null,
    recipient_name varchar(200) not null,
    template varchar(40) not null,
    language_code varchar(10) not null,
    subject varchar(300) not null,
    text_part varchar(8000) not null,
    html_part varchar(20000) not null,
    sealed_secret varchar(400),
    about_kind varchar(40) not null,
    about_id ${uuid} not null,
    state varchar(10) not null,
    attempts integer not null,
    queued_at ${timestamp} not null,
    next_attempt_at ${timestamp} not null,
    leased_until ${timestamp} not null,
    sent_at ${timestamp},
    failure varchar(500),
    constraint pk_outbox_mail primary key (id)
);

create index ix_outbox_mail_due on outbox_mail (state, next_attempt_at);
create index ix_outbox_mail_queued on outbox_mail (queued_at, id);
create index ix_outbox_mail_recipient on outbox_mail (recipient, id);
