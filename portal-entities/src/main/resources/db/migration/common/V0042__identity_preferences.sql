alter table account add column theme varchar(10);
alter table account add column density varchar(15);
