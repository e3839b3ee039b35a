-- Anteckningar on a deltagande. An utkast is seen by its writer only; signing locks it for good, so there is a
-- signerad time and no way to remove a row.

create table anteckning (
    id            bigint       auto_increment primary key,
    insats_id     bigint       not null,
    deltagande_id bigint       not null,
    datum         date         not null comment 'The day it is about, not the day it was written',
    rubrik        varchar(120) not null,
    text          mediumtext   not null,
    skriven_av    bigint       not null,
    skriven       datetime(3)  not null,
    signerad      datetime(3)  null,
    version       int          not null default 0,
    index anteckning_datum (insats_id, deltagande_id, datum),
    constraint anteckning_deltagande foreign key (insats_id, deltagande_id) references deltagande (insats_id, id),
    constraint anteckning_skriven_av foreign key (skriven_av) references medarbetare (id)
) character set utf8mb4 collate utf8mb4_swedish_ci;
