alter table stored_file add column scan_lease_until ${timestamp};
alter table stored_file add column verified_at ${timestamp};
alter table stored_file add column damaged_at ${timestamp};

create index ix_stored_file_scan on stored_file (scan_state, created_at);
