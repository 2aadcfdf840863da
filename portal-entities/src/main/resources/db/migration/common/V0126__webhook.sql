-- Systems of the house that are told of submittals, and each thing they were told.
create table webhook (
    id ${uuid} not null,
    version bigint not null,
    name varchar(200) not null,
    address varchar(1000) not null,
    sealed_secret varchar(400) not null,
    active boolean not null,
    created_at ${timestamp} not null,
    constraint pk_webhook primary key (id)
);

create table webhook_event (
    webhook_id ${uuid} not null,
    event varchar(40) not null,
    constraint pk_webhook_event primary key (webhook_id, event),
    constraint fk_webhook_event_webhook foreign key (webhook_id) references webhook (id)
);

create table webhook_delivery (
    id ${uuid} not null,
    version bigint not null,
    webhook_id ${uuid} not null,
    event varchar(40) not null,
    body varchar(2000) not null,
    state varchar(10) not null,
    created_at ${timestamp} not null,
    attempts integer not null,
    next_attempt_at ${timestamp} not null,
    leased_until ${timestamp} not null,
    answered_at ${timestamp},
    answer_status integer,
    failure varchar(500),
    constraint pk_webhook_delivery primary key (id),
    constraint fk_webhook_delivery_webhook foreign key (webhook_id) references webhook (id)
);

create index ix_webhook_delivery_due on webhook_delivery (state, next_attempt_at);
create index ix_webhook_delivery_webhook on webhook_delivery (webhook_id, created_at, id);
