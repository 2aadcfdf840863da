-- The copy of a file with our stamp or cover, which goes out in its place, and how far it is with it.
alter table submittal_item add column stamp_state varchar(12);
alter table submittal_item add column stamped_file_id ${uuid};
alter table submittal_item add column stamp_due_at ${timestamp};
alter table submittal_item add column stamp_tries integer;
alter table submittal_item add constraint fk_submittal_item_stamped foreign key (stamped_file_id) references stored_file (id);

create index ix_submittal_item_stamped on submittal_item (stamped_file_id);
create index ix_submittal_item_stamp_due on submittal_item (stamp_due_at);
