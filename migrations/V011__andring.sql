-- Who changed what in accounts and settings: one row a change, written in the transaction of the change. Append only.
-- Holds codes, days and ids, never a password, a token or anything of a participant. No foreign keys, as in atkomst.

create table andring (
    id             bigint        auto_increment primary key,
    tidpunkt       datetime(3)   not null,
    medarbetare_id bigint        null comment 'Who did it; null when an operator did, with a command',
    omrade         varchar(40)   character set ascii collate ascii_bin not null comment 'What kind of thing, such as konto',
    foremal        varchar(200)  character set utf8mb4 collate utf8mb4_bin not null comment 'Which one: its id or code',
    handelse       varchar(40)   character set ascii collate ascii_bin not null comment 'What happened, a code',
    fore           varchar(4000) not null default '' comment 'What it was, as codes; empty when it was nothing',
    efter          varchar(4000) not null default '',
    index andring_foremal (omrade, foremal, id)
) character set utf8mb4 collate utf8mb4_swedish_ci;
