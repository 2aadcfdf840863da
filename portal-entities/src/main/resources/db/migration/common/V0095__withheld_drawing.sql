create table withheld_drawing (
    id ${uuid} not null,
    version bigint not null,
    file_id ${uuid} not null,
    rendition varchar(64) not null,
    layer_names varchar(2000) not null,
    reason varchar(20) not null,
    noticed_at ${timestamp} not null,
    constraint pk_withheld_drawing primary key (id),
    constraint uq_withheld_drawing unique (file_id, rendition),
    constraint fk_withheld_drawing_file foreign key (file_id) references design_file (id)
);

create index ix_withheld_drawing_noticed on withheld_drawing (noticed_at, id);
