-- Settings that figures or the program hang on. A value holds from a day on, for the installation, an insatsägare or an
-- insats, so that what was counted before that day does not move. The prövotid becomes one of them. Codes get a version,
-- now that they can be edited, and administrators can tell everybody of something or of a planned stop.

create table installning (
    id      bigint        auto_increment primary key,
    nyckel  varchar(40)   character set ascii collate ascii_bin not null comment 'From the catalogue in the program',
    niva    varchar(20)   character set ascii collate ascii_bin not null comment 'installation, insatsagare or insats',
    niva_id bigint        not null comment 'Which insatsägare or insats, none of which is ever removed; 0 for the installation',
    fran    date          not null comment 'First day it holds; 1900-01-01 is from the beginning',
    varde   decimal(8, 1) null comment 'Null: from this day on no value of its own, the wider one holds',
    version int           not null default 0,
    constraint installning_en unique (nyckel, niva, niva_id, fran),
    constraint installning_niva check (
        (niva = 'installation' and niva_id = 0) or (niva in ('insatsagare', 'insats') and niva_id > 0))
) character set utf8mb4 collate utf8mb4_swedish_ci;

insert into installning (nyckel, niva, niva_id, fran, varde)
select 'provotid_manader', 'insats', id, '1900-01-01', provotid_manader
  from insats
 where provotid_manader is not null;

alter table insats drop column provotid_manader;

alter table kod add column version int not null default 0;

create table meddelande (
    id         bigint       auto_increment primary key,
    slag       varchar(20)  character set ascii collate ascii_bin not null comment 'meddelande, or stopp: the program will be down',
    text       varchar(300) not null comment 'What is said; of a stopp, what it is for',
    roller     varchar(100) character set ascii collate ascii_bin not null comment 'Who it is for, joined with |; empty for everybody',
    visas_fran datetime(3)  not null,
    fran       datetime(3)  not null comment 'When the stopp begins; of a meddelande as visas_fran',
    till       datetime(3)  not null,
    skriven_av bigint       not null,
    skapad     datetime(3)  not null,
    indragen   datetime(3)  null comment 'Taken back before its time',
    index meddelande_till (till),
    constraint meddelande_skriven_av foreign key (skriven_av) references medarbetare (id),
    constraint meddelande_slag check (slag in ('meddelande', 'stopp')),
    constraint meddelande_tid check (visas_fran <= fran and fran < till)
) character set utf8mb4 collate utf8mb4_swedish_ci;
