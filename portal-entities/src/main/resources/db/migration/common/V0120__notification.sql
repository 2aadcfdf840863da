create table notification (
    id ${uuid} not null,
    version bigint not null,
    account_id ${uuid} not null,
    kind varchar(30) not null,
    action_needed boolean not null,
    submittal_id ${uuid},
    created_at ${timestamp} not null,
    seen_at ${timestamp},
    read_at ${timestamp},
    done_at ${timestamp},
    mail_due_at ${timestamp},
    mail_id ${uuid},
    constraint pk_notification primary key (id),
    constraint fk_notification_account foreign key (account_id) references account (id),
    constraint fk_notification_submittal foreign key (submittal_id) references submittal (id)
);

create index ix_notification_account on notification (account_id, created_at, id);
create index ix_notification_unread on notification (account_id, read_at, done_at);
create index ix_notification_submittal on notification (submittal_id, kind);
create index ix_notification_mail_due on notification (mail_due_at, account_id);
create index ix_notification_mail on notification (mail_id);

create table notification_settings (
    id ${uuid} not null,
    version bigint not null,
    account_id ${uuid} not null,
    bell_scope varchar(15) not null,
    mail_hour integer not null,
    mail_day varchar(10) not null,
    constraint pk_notification_settings primary key (id),
    constraint uq_notification_settings unique (account_id),
    constraint fk_notification_settings_account foreign key (account_id) references account (id)
);

create table notification_rhythm (
    settings_id ${uuid} not null,
    kind varchar(30) not null,
    rhythm varchar(10) not null,
    constraint pk_notification_rhythm primary key (settings_id, kind),
    constraint fk_notification_rhythm foreign key (settings_id) references notification_settings (id)
);

-- Only ever added to, so that nobody waits for anybody; old ones are taken away by a timer.
create table bell_ring (
    id ${uuid} not null,
    version bigint not null,
    account_id ${uuid},
    rung_at ${timestamp} not null,
    constraint pk_bell_ring primary key (id)
);

create index ix_bell_ring on bell_ring (rung_at);
