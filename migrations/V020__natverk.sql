-- Who works with a deltagare at the parties, and meetings with them. A kontakt who leaves is ended and stays. A möte is
-- an utkast until it is signed, and is then corrected beside it as an anteckning is.

create table kontakt (
    id            bigint          auto_increment primary key,
    insats_id     bigint          not null,
    deltagande_id bigint          not null,
    part          varchar(20)     character set ascii collate ascii_bin not null comment 'Code of the list part',
    namn          varchar(100)    not null,
    titel         varchar(100)    not null default '' comment 'What she is there',
    telefon       varbinary(255)  null comment 'Encrypted',
    epost         varbinary(1024) null comment 'Encrypted',
    fran          date            not null,
    till          date            null comment 'The last day; null while it goes on',
    skriven_av    bigint          not null,
    skriven       datetime(3)     not null,
    version       int             not null default 0,
    index kontakt_deltagande (insats_id, deltagande_id, till),
    constraint kontakt_deltagande foreign key (insats_id, deltagande_id) references deltagande (insats_id, id),
    constraint kontakt_skriven_av foreign key (skriven_av) references medarbetare (id),
    constraint kontakt_till check (till is null or till >= fran)
) character set utf8mb4 collate utf8mb4_swedish_ci;

create table mote (
    id            bigint       auto_increment primary key,
    insats_id     bigint       not null,
    deltagande_id bigint       not null,
    slag          varchar(40)  character set ascii collate ascii_bin not null comment 'Code of the list motesslag',
    datum         date         not null,
    plats         varchar(200) not null default '',
    text          mediumtext   not null,
    nasta         date         null comment 'When the next one is to be',
    skriven_av    bigint       not null,
    skriven       datetime(3)  not null,
    signerad      datetime(3)  null,
    rattelse      varchar(10)  character set ascii collate ascii_bin null comment 'struken',
    rattad        datetime(3)  null,
    rattad_av     bigint       null,
    rattad_skal   varchar(500) not null default '',
    version       int          not null default 0,
    index mote_datum (insats_id, deltagande_id, datum),
    index mote_nasta (insats_id, nasta),
    constraint mote_deltagande foreign key (insats_id, deltagande_id) references deltagande (insats_id, id),
    constraint mote_skriven_av foreign key (skriven_av) references medarbetare (id),
    constraint mote_rattad_av foreign key (rattad_av) references medarbetare (id),
    constraint mote_nasta check (nasta is null or nasta > datum),
    constraint mote_rattelse check (rattelse = 'struken'),
    constraint mote_rattad check (
        (rattelse is null) = (rattad is null) and (rattad is null) = (rattad_av is null)
        and (rattad is null or signerad is not null))
) character set utf8mb4 collate utf8mb4_swedish_ci;

create table mote_deltog (
    id         bigint       auto_increment primary key,
    mote_id    bigint       not null,
    kontakt_id bigint       null comment 'The one of the network; null for somebody else',
    namn       varchar(100) not null comment 'As it was then',
    part       varchar(20)  character set ascii collate ascii_bin null comment 'Code of the list part; null for who is of none',
    constraint mote_deltog_mote foreign key (mote_id) references mote (id),
    constraint mote_deltog_kontakt foreign key (kontakt_id) references kontakt (id)
) character set utf8mb4 collate utf8mb4_swedish_ci;

create table mote_beslut (
    id           bigint       auto_increment primary key,
    mote_id      bigint       not null,
    vad          varchar(300) not null,
    ansvarig     varchar(100) not null default '',
    klart_senast date         null,
    constraint mote_beslut_mote foreign key (mote_id) references mote (id)
) character set utf8mb4 collate utf8mb4_swedish_ci;

create table mote_tillagg (
    id         bigint      auto_increment primary key,
    mote_id    bigint      not null,
    text       mediumtext  not null,
    skriven_av bigint      not null,
    skriven    datetime(3) not null comment 'Signed in the same moment',
    constraint mote_tillagg_mote foreign key (mote_id) references mote (id),
    constraint mote_tillagg_skriven_av foreign key (skriven_av) references medarbetare (id)
) character set utf8mb4 collate utf8mb4_swedish_ci;

insert into kod (lista, ordning, kod, etikett) values
    ('part', 1, 'kommun', 'Kommun'),
    ('part', 2, 'af', 'Arbetsförmedlingen'),
    ('part', 3, 'fk', 'Försäkringskassan'),
    ('part', 4, 'region', 'Region'),
    ('part', 5, 'annan', 'Annan'),
    ('motesslag', 1, 'flerpartsmote', 'Flerpartsmöte'),
    ('motesslag', 2, 'sip', 'SIP, samordnad individuell plan'),
    ('motesslag', 3, 'avstamning', 'Avstämningsmöte'),
    ('motesslag', 4, 'trepartssamtal', 'Trepartssamtal');
