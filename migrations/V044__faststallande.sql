-- Periods of an insats that are fixed: every cell of every table as it was counted at one moment, who stands behind each, and
-- what was known of them then, so that what is registered later can be told from it. Rows are never changed or taken away: to
-- fix the same again is a new version, with a reason.

create table faststallande (
    id            bigint        auto_increment primary key,
    insats_id     bigint        not null,
    fran          date          not null,
    till          date          not null,
    nummer        int           not null comment 'Version, from 1; the highest is the one that holds',
    uttag         datetime(3)   not null comment 'The moment that was counted',
    faststalld_av bigint        not null,
    anteckning    varchar(1000) not null default '',
    skal          varchar(500)  not null default '' comment 'Why there is a version after the first',
    constraint faststallande_en unique (insats_id, fran, till, nummer),
    index faststallande_period (fran, till),
    constraint faststallande_insats foreign key (insats_id) references insats (id),
    constraint faststallande_av foreign key (faststalld_av) references medarbetare (id),
    constraint faststallande_dagar check (till >= fran),
    constraint faststallande_skal check (nummer = 1 or skal <> '')
) character set utf8mb4 collate utf8mb4_swedish_ci;

create table faststalld_tabell (
    faststallande_id bigint      not null,
    tabell           varchar(40) character set ascii collate ascii_bin not null,
    version          int         not null comment 'Of the definitions that it was counted by',
    primary key (faststallande_id, tabell),
    constraint faststalld_tabell_av foreign key (faststallande_id) references faststallande (id)
) character set utf8mb4 collate utf8mb4_swedish_ci;

create table faststalld_cell (
    faststallande_id bigint         not null,
    tabell           varchar(40)    character set ascii collate ascii_bin not null,
    plats            int            not null comment 'The cells of a table in their order',
    kon              varchar(10)    character set ascii collate ascii_bin not null comment 'Empty where the table has none',
    kategori         varchar(80)    character set ascii collate ascii_bin not null comment 'As kon',
    etikett          varchar(250)   not null comment 'What the kategori was called then',
    matt             varchar(60)    character set ascii collate ascii_bin not null,
    varde            decimal(18, 1) not null,
    primary key (faststallande_id, tabell, plats),
    constraint faststalld_cell_unik unique (faststallande_id, tabell, matt, kategori, kon),
    constraint faststalld_cell_av foreign key (faststallande_id) references faststallande (id)
) character set utf8mb4 collate utf8mb4_swedish_ci;

create table faststallt_bidrag (
    faststallande_id bigint      not null,
    tabell           varchar(40) character set ascii collate ascii_bin not null,
    matt             varchar(60) character set ascii collate ascii_bin not null,
    kategori         varchar(80) character set ascii collate ascii_bin not null,
    deltagande_id    bigint      not null comment '0 of what is nobody''s, as a budget; no key, since a deltagande can be disposed of',
    kon              varchar(10) character set ascii collate ascii_bin not null,
    antal            bigint      not null comment 'How much of the cell the deltagande is',
    primary key (faststallande_id, tabell, matt, kategori, deltagande_id),
    constraint faststallt_bidrag_av foreign key (faststallande_id) references faststallande (id)
) character set utf8mb4 collate utf8mb4_swedish_ci;

create table faststallt_deltagande (
    faststallande_id bigint      not null,
    deltagande_id    bigint      not null comment 'Everyone of the insats then, counted or not; no key, as in faststallt_bidrag',
    anonym           boolean     not null,
    kon              varchar(10) character set ascii collate ascii_bin not null,
    inskriven        date        not null comment 'First day of the half-year when anonym',
    utskriven        date        null comment 'Null when anonym',
    avslutsanledning varchar(40) character set ascii collate ascii_bin null comment 'Of an anonym only felregistrering',
    primary key (faststallande_id, deltagande_id),
    constraint faststallt_deltagande_av foreign key (faststallande_id) references faststallande (id)
) character set utf8mb4 collate utf8mb4_swedish_ci;
