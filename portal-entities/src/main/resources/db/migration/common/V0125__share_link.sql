-- A way for one person without an account to one submittal. Token, code and pass are kept as hashes.
create table share_link (
    id ${uuid} not null,
    version bigint not null,
    submittal_id ${uuid} not null,
    token_hash varchar(64) not null,
    guest_name varchar(200) not null,
    email varchar(254) not null,
    language varchar(8) not null,
    created_by_id ${uuid} not null,
    created_at ${timestamp} not null,
    expires_at ${timestamp} not null,
    max_downloads integer not null,
    downloads integer not null,
    last_download_at ${timestamp},
    revoked_at ${timestamp},
    code_hash varchar(64),
    code_until ${timestamp},
    code_asked_at ${timestamp},
    code_tries integer not null,
    pass_hash varchar(64),
    pass_until ${timestamp},
    constraint pk_share_link primary key (id),
    constraint uq_share_link_token unique (token_hash),
    constraint fk_share_link_submittal foreign key (submittal_id) references submittal (id),
    constraint fk_share_link_creator foreign key (created_by_id) references account (id)
);

create index ix_share_link_submittal on share_link (submittal_id, created_at);
create index ix_share_link_pass on share_link (pass_hash);
