alter table instance_settings add column keep_active_shown boolean default false not null;

create table layer_name_rule (
    id ${uuid} not null,
    version bigint not null,
    name_pattern varchar(200) not null,
    layer_type varchar(20) not null,
    list_position int not null,
    constraint pk_layer_name_rule primary key (id)
);
