-- Keys to the API of released statistics. A key is shown once, when it is made; here is what is enough to know it by.

create table api_nyckel (
    id             bigint       auto_increment primary key,
    namn           varchar(100) not null comment 'Who holds it: a system or an organisation',
    hash           binary(32)   not null comment 'SHA-256 of the key',
    tabeller       varchar(400) character set ascii collate ascii_bin not null default ''
        comment 'Names of the tables it opens, joined with a comma; empty for all',
    giltig_till    date         null comment 'The last day it opens anything; null for until it is withdrawn',
    skapad         datetime(3)  not null,
    skapad_av      bigint       null comment 'Null when an operator made it with a command',
    aterkallad     datetime(3)  null,
    aterkallad_av  bigint       null,
    constraint api_nyckel_hash unique (hash),
    constraint api_nyckel_skapad_av foreign key (skapad_av) references medarbetare (id),
    constraint api_nyckel_aterkallad_av foreign key (aterkallad_av) references medarbetare (id)
) character set utf8mb4 collate utf8mb4_swedish_ci;

-- A pull is a row of the access log as every reading is: by a key instead of by somebody.
alter table atkomst
    add nyckel_id bigint null comment 'The API key that was used, instead of medarbetare_id',
    add vad varchar(80) character set ascii collate ascii_bin null comment 'Release and table that a key was given',
    add index atkomst_nyckel (nyckel_id, tidpunkt);
