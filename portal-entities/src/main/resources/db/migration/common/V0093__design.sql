create table design (
    id ${uuid} not null,
    version bigint not null,
    customer_id ${uuid} not null,
    project_id ${uuid},
    design_number varchar(40) not null,
    number_folded varchar(40) not null,
    title varchar(300) not null,
    title_folded varchar(300) not null,
    customer_reference varchar(40),
    material varchar(200),
    style_code varchar(40),
    inside_length double precision,
    inside_width double precision,
    inside_depth double precision,
    blank_width double precision,
    blank_length double precision,
    archived boolean not null,
    under_modification boolean not null,
    active_revision_id ${uuid},
    created_at ${timestamp} not null,
    updated_at ${timestamp} not null,
    constraint pk_design primary key (id),
    constraint uq_design_number unique (customer_id, number_folded),
    constraint fk_design_customer foreign key (customer_id) references company (id),
    constraint fk_design_project foreign key (project_id) references project (id)
);

create index ix_design_project on design (project_id, number_folded, id);
create index ix_design_number on design (number_folded, id);
create index ix_design_title on design (title_folded, id);
create index ix_design_updated on design (updated_at, id);
create index ix_design_customer on design (customer_id, number_folded, id);

create table design_revision (
    id ${uuid} not null,
    version bigint not null,
    design_id ${uuid} not null,
    label varchar(40) not null,
    ordinal_number integer not null,
    status_id ${uuid},
    change_reason varchar(2000),
    ingest varchar(30) not null,
    released boolean not null,
    created_at ${timestamp} not null,
    constraint pk_design_revision primary key (id),
    constraint uq_design_revision_label unique (design_id, label),
    constraint uq_design_revision_ordinal unique (design_id, ordinal_number),
    constraint fk_design_revision_design foreign key (design_id) references design (id),
    constraint fk_design_revision_status foreign key (status_id) references status (id)
);

create index ix_design_revision_status on design_revision (status_id, design_id);

-- at most one active: a unique foreign key, because Derby has no partial index
alter table design add constraint fk_design_active foreign key (active_revision_id) references design_revision (id);
alter table design add constraint uq_design_active unique (active_revision_id);

create table design_file (
    id ${uuid} not null,
    version bigint not null,
    revision_id ${uuid} not null,
    ordinal_number integer not null,
    file_id ${uuid} not null,
    file_name varchar(255) not null,
    base_type varchar(20),
    ingest varchar(30) not null,
    refusal varchar(20),
    lease_until ${timestamp},
    attempts integer not null,
    file_format varchar(40),
    length_unit varchar(40),
    page_count integer not null,
    staff_only boolean not null,
    received_at ${timestamp} not null,
    constraint pk_design_file primary key (id),
    constraint uq_design_file_ordinal unique (revision_id, ordinal_number),
    constraint fk_design_file_revision foreign key (revision_id) references design_revision (id),
    constraint fk_design_file_file foreign key (file_id) references stored_file (id)
);

create index ix_design_file_file on design_file (file_id);
create index ix_design_file_ingest on design_file (ingest, received_at);

create table design_layer (
    id ${uuid} not null,
    version bigint not null,
    file_id ${uuid} not null,
    layer_key varchar(200) not null,
    ordinal_number integer not null,
    parent_id ${uuid},
    name varchar(200) not null,
    step_group varchar(200),
    step_type varchar(200),
    layer_type varchar(20) not null,
    base boolean not null,
    status_id ${uuid},
    item_count bigint not null,
    separable boolean not null,
    constraint pk_design_layer primary key (id),
    constraint uq_design_layer_key unique (file_id, layer_key),
    constraint fk_design_layer_file foreign key (file_id) references design_file (id),
    constraint fk_design_layer_parent foreign key (parent_id) references design_layer (id),
    constraint fk_design_layer_status foreign key (status_id) references status (id)
);

create index ix_design_layer_parent on design_layer (parent_id);
create index ix_design_layer_status on design_layer (status_id);

create table layer_ancestor (
    layer_id ${uuid} not null,
    ancestor_id ${uuid} not null,
    constraint pk_layer_ancestor primary key (layer_id, ancestor_id),
    constraint fk_layer_ancestor_layer foreign key (layer_id) references design_layer (id),
    constraint fk_layer_ancestor_ancestor foreign key (ancestor_id) references design_layer (id)
);

create index ix_layer_ancestor_ancestor on layer_ancestor (ancestor_id);
