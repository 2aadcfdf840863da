create table design_favourite (
    id ${uuid} not null,
    version bigint not null,
    design_id ${uuid} not null,
    account_id ${uuid} not null,
    constraint pk_design_favourite primary key (id),
    constraint uq_design_favourite unique (account_id, design_id),
    constraint fk_design_favourite_design foreign key (design_id) references design (id),
    constraint fk_design_favourite_account foreign key (account_id) references account (id)
);

create index ix_design_favourite_design on design_favourite (design_id);
