-- The transmittal sheet of what was sent: made once, and the same ever after.
create table submittal_sheet (
    id ${uuid} not null,
    version bigint not null,
    submittal_id ${uuid} not null,
    file_id ${uuid} not null,
    file_name varchar(255) not null,
    made_at ${timestamp} not null,
    constraint pk_submittal_sheet primary key (id),
    constraint uq_submittal_sheet_submittal unique (submittal_id),
    constraint fk_submittal_sheet_submittal foreign key (submittal_id) references submittal (id),
    constraint fk_submittal_sheet_file foreign key (file_id) references stored_file (id)
);

create index ix_submittal_sheet_file on submittal_sheet (file_id);
