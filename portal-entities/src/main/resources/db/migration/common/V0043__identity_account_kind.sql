-- Accounts of one's own house are listed alone, among those of very many contacts.
drop index ix_account_name;
create index ix_account_kind_name on account (kind, name_folded, id);
