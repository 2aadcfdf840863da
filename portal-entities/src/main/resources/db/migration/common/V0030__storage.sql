create table stored_file (
    id ${uuid} not null,
    version bigint not null,
    sha256 varchar(64) not null,
    crc32 bigint not null,
    byte_size bigint not null,
    content_type varchar(100) not null,
    scan_state varchar(10) not null,
    created_at ${timestamp} not null,
    constraint pk_stored_file primary key (id),
    constraint uq_stored_file_sha256 unique (sha256)
);

create table upload (
    id ${uuid} not null,
    version bigint not null,
    owner_id ${uuid} not null,
    file_name varchar(255) not null,
    byte_size bigint not null,
    state varchar(10) not null,
    file_id ${uuid},
    expires_at ${timestamp} not null,
    constraint pk_upload primary key (id),
    constraint fk_upload_file foreign key (file_id) references stored_file (id)
);

create index ix_upload_owner on upload (owner_id, state);
create index ix_upload_expires on upload (expires_at);
