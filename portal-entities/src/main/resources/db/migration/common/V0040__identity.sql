create table role (
    id ${uuid} not null,
    version bigint not null,
    code varchar(40) not null,
    name varchar(200) not null,
    kind varchar(10) not null,
    shipped boolean not null,
    constraint pk_role primary key (id),
    constraint uq_role_code unique (code)
);

create table role_right (
    role_id ${uuid} not null,
    right_code varchar(40) not null,
    constraint pk_role_right primary key (role_id, right_code),
    constraint fk_role_right_role foreign key (role_id) references role (id)
);

create table account (
    id ${uuid} not null,
    version bigint not null,
    login varchar(254) not null,
    login_folded varchar(254) not null,
    kind varchar(10) not null,
    name varchar(200) not null,
    name_folded varchar(200) not null,
    state varchar(10) not null,
    password_hash varchar(200),
    temporary_until ${timestamp},
    security_version integer not null,
    language_code varchar(10) not null,
    zone_id varchar(60) not null,
    created_at ${timestamp} not null,
    last_sign_in_at ${timestamp},
    constraint pk_account primary key (id),
    constraint uq_account_login unique (login_folded)
);

create index ix_account_name on account (name_folded, id);

create table account_role (
    account_id ${uuid} not null,
    role_id ${uuid} not null,
    constraint pk_account_role primary key (account_id, role_id),
    constraint fk_account_role_account foreign key (account_id) references account (id),
    constraint fk_account_role_role foreign key (role_id) references role (id)
);

create index ix_account_role_role on account_role (role_id);
