-- The handlingsplan in versions. What is edited stays in handlingsplan, delmal, steg and aktivitet; fixing it puts all of
-- it, as it was to be read that day, into a row of planversion that is never changed. When a version was agreed stands
-- beside it, since that is often known later. The days of agreement in handlingsplan are the first ones, which figures
-- count; they follow the versions.

alter table handlingsplan
    add column arbetslivsfokus           varchar(40)   character set ascii collate ascii_bin null,
    add column arbetslivsfokus_kommentar varchar(1000) not null default '';

-- The nyckel follows a delmål, steg or aktivitet through every version, so that a changed one is told from a new one.
alter table delmal
    add column nyckel     varchar(8)   character set ascii collate ascii_bin not null default '',
    add column livsomrade varchar(40)  character set ascii collate ascii_bin null comment 'Code of the list livsomrade',
    add column status     varchar(20)  character set ascii collate ascii_bin not null default 'pagar',
    add column skal       varchar(300) not null default '' comment 'Why it was ended without being reached';

alter table steg
    add column nyckel   varchar(8)   character set ascii collate ascii_bin not null default '',
    add column vem      varchar(100) not null default '' comment 'Who there, in words',
    add column resultat varchar(500) not null default '';

update delmal set nyckel = lower(lpad(hex(id), 8, '0'));
update steg set nyckel = lower(lpad(hex(id), 8, '0'));

create table aktivitet (
    id               bigint       auto_increment primary key,
    handlingsplan_id bigint       not null,
    ordning          int          not null,
    nyckel           varchar(8)   character set ascii collate ascii_bin not null default '',
    slag             varchar(40)  character set ascii collate ascii_bin not null comment 'Code of the list aktivitetsslag',
    vad              varchar(200) not null,
    plats            varchar(200) not null default '',
    fran             date         not null,
    till             date         null comment 'Last day; null while nobody knows',
    omfattning       int          null comment 'Per cent of 40 hours a week',
    constraint aktivitet_handlingsplan foreign key (handlingsplan_id) references handlingsplan (id),
    constraint aktivitet_dagar check (till is null or till >= fran)
) character set utf8mb4 collate utf8mb4_swedish_ci;

create table planversion (
    id               bigint      auto_increment primary key,
    handlingsplan_id bigint      not null,
    nummer           int         not null,
    innehall         mediumtext  not null comment 'The plan, JSON as it was written that day',
    faststalld       datetime(3) not null comment 'Whole seconds: the hash is made of it',
    faststalld_av    bigint      not null,
    hash             char(64)    character set ascii collate ascii_bin not null comment 'SHA-256 of all the above',
    constraint planversion_nummer unique (handlingsplan_id, nummer),
    constraint planversion_handlingsplan foreign key (handlingsplan_id) references handlingsplan (id),
    constraint planversion_av foreign key (faststalld_av) references medarbetare (id)
) character set utf8mb4 collate utf8mb4_swedish_ci;

create table planversion_forankring (
    id              bigint        auto_increment primary key,
    planversion_id  bigint        not null,
    deltagare       date          null comment 'Day agreed with the deltagare',
    deltagarens_ord varchar(2000) not null default '' comment 'What she said of it, in her own words',
    remittent       date          null comment 'Day agreed with the organisation of the remittent',
    remittent_vem   varchar(200)  not null default '' comment 'Who there',
    skriven_av      bigint        not null,
    skriven         datetime(3)   not null,
    version         int           not null default 0,
    constraint planversion_forankring_en unique (planversion_id),
    constraint planversion_forankring_version foreign key (planversion_id) references planversion (id),
    constraint planversion_forankring_av foreign key (skriven_av) references medarbetare (id)
) character set utf8mb4 collate utf8mb4_swedish_ci;

-- Gone through and found to hold as it is: an act of its own, which makes no version.
create table planbekraftelse (
    id             bigint      auto_increment primary key,
    planversion_id bigint      not null,
    dag            date        not null,
    bekraftad_av   bigint      not null,
    bekraftad      datetime(3) not null,
    index planbekraftelse_dag (planversion_id, dag),
    constraint planbekraftelse_version foreign key (planversion_id) references planversion (id),
    constraint planbekraftelse_av foreign key (bekraftad_av) references medarbetare (id)
) character set utf8mb4 collate utf8mb4_swedish_ci;

insert into kod (lista, ordning, kod, etikett) values
    ('livsomrade', 1, 'arbete', 'Arbete'),
    ('livsomrade', 2, 'studier', 'Studier'),
    ('livsomrade', 3, 'halsa', 'Hälsa'),
    ('livsomrade', 4, 'ekonomi', 'Ekonomi'),
    ('livsomrade', 5, 'boende', 'Boende'),
    ('livsomrade', 6, 'vardag', 'Vardag'),
    ('livsomrade', 7, 'natverk', 'Socialt nätverk'),
    ('livsomrade', 8, 'annat', 'Annat'),

    ('aktivitetsslag', 1, 'arbetstraning', 'Arbetsträning'),
    ('aktivitetsslag', 2, 'praktik', 'Praktik'),
    ('aktivitetsslag', 3, 'arbete', 'Arbete'),
    ('aktivitetsslag', 4, 'studier', 'Kurs eller studier'),
    ('aktivitetsslag', 5, 'grupp', 'Grupp i insatsen'),
    ('aktivitetsslag', 6, 'individuellt', 'Enskilda samtal och stöd'),
    ('aktivitetsslag', 7, 'vard', 'Vård eller behandling'),
    ('aktivitetsslag', 8, 'friskvard', 'Friskvård'),
    ('aktivitetsslag', 9, 'annan_part', 'Insats hos en annan part'),
    ('aktivitetsslag', 10, 'forening', 'Förening eller ideellt arbete'),
    ('aktivitetsslag', 11, 'annat', 'Annat');
