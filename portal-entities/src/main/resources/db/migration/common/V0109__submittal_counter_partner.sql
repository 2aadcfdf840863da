-- What each partner is sent is counted for itself. The run there is was drawn from for everybody of its project; it goes on as
-- the customer's, so no number changes and none is drawn again. Others begin runs with their code in front.
alter table submittal_counter add column partner_id ${uuid};
update submittal_counter set partner_id =
    (select p.customer_id from project p where p.id = submittal_counter.project_id);
alter table submittal_counter alter column partner_id set not null;
alter table submittal_counter drop constraint uq_submittal_counter_project;
alter table submittal_counter add constraint uq_submittal_counter_partner unique (project_id, partner_id);
alter table submittal_counter add constraint fk_submittal_counter_partner foreign key (partner_id) references company (id);
