create table sign_in_session (
    id ${uuid} not null,
    version bigint not null,
    token_hash varchar(64) not null,
    account_id ${uuid} not null,
    security_version integer not null,
    opened_at ${timestamp} not null,
    last_seen_at ${timestamp} not null,
    ended_at ${timestamp},
    address varchar(64),
    user_agent varchar(300),
    constraint pk_sign_in_session primary key (id),
    constraint uq_sign_in_session_token unique (token_hash),
    constraint fk_sign_in_session_account foreign key (account_id) references account (id)
);

create index ix_sign_in_session_account on sign_in_session (account_id, opened_at);
create index ix_sign_in_session_opened on sign_in_session (opened_at, id);

create table throttle (
    id ${uuid} not null,
    version bigint not null,
    throttle_key varchar(300) not null,
    failures integer not null,
    window_start ${timestamp} not null,
    not_before ${timestamp} not null,
    constraint pk_throttle primary key (id),
    constraint uq_throttle_key unique (throttle_key)
);

create table one_time_link (
    id ${uuid} not null,
    version bigint not null,
    token_hash varchar(64) not null,
    purpose varchar(20) not null,
    account_id ${uuid},
    expires_at ${timestamp} not null,
    used_at ${timestamp},
    constraint pk_one_time_link primary key (id),
    constraint uq_one_time_link_token unique (token_hash),
    constraint fk_one_time_link_account foreign key (account_id) references account (id)
);

create index ix_one_time_link_account on one_time_link (account_id, purpose);
