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
