create table module_switch (
    id ${uuid} not null,
    version bigint not null,
    module_code varchar(20) not null,
    switched_on boolean not null,
    constraint pk_module_switch primary key (id),
    constraint uq_module_switch_module unique (module_code)
);
