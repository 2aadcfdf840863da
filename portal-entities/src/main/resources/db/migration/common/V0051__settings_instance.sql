create table status (
    id ${uuid} not null,
    version bigint not null,
    meaning varchar(20) not null,
    label_en varchar(200) not null,
    label_de varchar(200) not null,
    tone varchar(10) not null,
    list_position int not null,
    shipped boolean not null,
    customer_visible boolean not null,
    active boolean not null,
    customer_may_annotate boolean not null,
    customer_may_decide boolean not null,
    editable boolean not null,
    terminal boolean not null,
    constraint pk_status primary key (id)
);

create table status_next (
    status_id ${uuid} not null,
    next_id ${uuid} not null,
    constraint pk_status_next primary key (status_id, next_id),
    constraint fk_status_next_status foreign key (status_id) references status (id),
    constraint fk_status_next_next foreign key (next_id) references status (id)
);

create index ix_status_next_next on status_next (next_id);

create table layer_rule (
    id ${uuid} not null,
    version bigint not null,
    layer_type varchar(20) not null,
    shown boolean not null,
    new_customers boolean not null,
    constraint pk_layer_rule primary key (id),
    constraint uq_layer_rule_type unique (layer_type)
);

create table instance_settings (
    id ${uuid} not null,
    version bigint not null,
    only_one int not null,
    languages varchar(40) not null,
    default_language varchar(10) not null,
    sender_name varchar(200),
    sender_address varchar(254),
    reply_to varchar(254),
    temporary_passwords boolean not null,
    null_status_id ${uuid},
    constraint pk_instance_settings primary key (id),
    constraint uq_instance_settings_only unique (only_one),
    constraint fk_instance_settings_status foreign key (null_status_id) references status (id)
);

create table branding (
    id ${uuid} not null,
    version bigint not null,
    only_one int not null,
    host_name varchar(60) not null,
    colour varchar(7) not null,
    welcome_en varchar(300),
    welcome_de varchar(300),
    logo_id ${uuid},
    constraint pk_branding primary key (id),
    constraint uq_branding_only unique (only_one),
    constraint fk_branding_logo foreign key (logo_id) references stored_file (id)
);
