-- Who asked for what, and the answer: one row a request, with everybody whose name it showed. Append only.
-- No foreign keys, since the log outlives what it describes.

create table atkomst (
    id             bigint       auto_increment primary key,
    tidpunkt       datetime(3)  not null,
    medarbetare_id bigint       null comment 'Null when somebody failed to sign in',
    behorighet     varchar(40)  character set ascii collate ascii_bin not null,
    metod          varchar(10)  character set ascii collate ascii_bin not null,
    rutt           varchar(200) character set ascii collate ascii_bin not null comment 'Template of the address, without ids',
    insats_id      bigint       null,
    deltagande_id  bigint       null,
    utfall         varchar(10)  character set ascii collate ascii_bin not null,
    visade         mediumtext   character set ascii collate ascii_bin null
        comment 'Ids of the deltaganden whose names were shown beside deltagande_id, ascending, joined with a comma',
    index atkomst_deltagande (deltagande_id, tidpunkt),
    index atkomst_medarbetare (medarbetare_id, tidpunkt)
) character set utf8mb4 collate utf8mb4_swedish_ci;
