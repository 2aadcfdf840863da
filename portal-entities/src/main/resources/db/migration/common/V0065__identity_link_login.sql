alter table one_time_link add column new_login varchar(254);
