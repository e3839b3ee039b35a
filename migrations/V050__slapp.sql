-- What is released: numbered, and written once. The API and the pages of the federation read these two tables with a database
-- account that may select from them and from nothing else, so they hold only what everybody may know. Nothing here says which
-- rule hid a figure, how far off it can be or how many rows there are behind it.

create table slapp (
    id             bigint       auto_increment primary key,
    period         varchar(6)   character set ascii collate ascii_bin not null comment 'A half-year or a quarter, 2022H2 or 2022Q3',
    nummer         smallint     not null comment 'Version of the period: a correction is the next one, and the old is kept',
    slappt         datetime(3)  not null,
    katalogversion varchar(20)  character set ascii collate ascii_bin not null comment 'Of the list of tables',
    policyversion  varchar(20)  character set ascii collate ascii_bin not null comment 'Of the rules for what is shown',
    troskel        tinyint      not null comment 'The smallest count that is shown, but for zero',
    innehall       mediumtext   not null comment 'JSON: the tables with their rows and columns in words, and definitions, as they were then',
    constraint slapp_period unique (period, nummer),
    constraint slapp_troskel check (troskel >= 3)
) character set utf8mb4 collate utf8mb4_swedish_ci;

create table slapp_cell (
    slapp_id bigint       not null,
    tabell   varchar(40)  character set ascii collate ascii_bin not null,
    insats   varchar(200) not null default '' comment 'Its name then, or TOTALT; empty where the table has none',
    kon      varchar(10)  character set ascii collate ascii_bin not null default '',
    kategori varchar(100) character set ascii collate ascii_bin not null default '',
    matt     varchar(40)  character set ascii collate ascii_bin not null,
    varde    bigint       null comment 'Null when it is not shown',
    status   varchar(6)   character set ascii collate ascii_bin not null default '' comment 'Why there is no value',
    primary key (slapp_id, tabell, insats, kon, kategori, matt),
    constraint slapp_cell_slapp foreign key (slapp_id) references slapp (id),
    constraint slapp_cell_status check ((varde is null) = (status <> '')),
    constraint slapp_cell_slag check (status in ('', '..', '.', 'saknas'))
) character set utf8mb4 collate utf8mb4_swedish_ci;
