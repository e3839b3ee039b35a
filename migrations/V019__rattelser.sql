-- Anteckningar say what kind they are, how the contact was made, how long it took and who took part. What is signed is
-- corrected beside it, never in it: a tillägg is a row of its own; one that is struck, or moved because it was written
-- in the wrong case, keeps its text and says who, when and why. A moved one stands as a copy in the right case.

create table gruppanteckning (
    id         bigint auto_increment primary key,
    insats_id  bigint not null,
    skriven_av bigint not null,
    version    int    not null default 0,
    constraint gruppanteckning_adress unique (insats_id, id),
    constraint gruppanteckning_insats foreign key (insats_id) references insats (id),
    constraint gruppanteckning_skriven_av foreign key (skriven_av) references medarbetare (id)
) character set utf8mb4 collate utf8mb4_swedish_ci;

alter table anteckning
    add column slag varchar(40) character set ascii collate ascii_bin null
        comment 'Code of the list anteckningsslag; null when it was not said',
    add column kontaktsatt varchar(40) character set ascii collate ascii_bin null comment 'Code of the list kontaktsatt',
    add column minuter int null comment 'How long it took',
    add column deltog varchar(300) not null default '' comment 'Who took part beside the deltagare and the writer',
    add column grupp_id bigint null comment 'The group note it is a copy of; edited together until signed',
    add column rattelse varchar(10) character set ascii collate ascii_bin null comment 'struken or flyttad',
    add column rattad datetime(3) null,
    add column rattad_av bigint null,
    add column rattad_skal varchar(500) not null default '',
    add column flyttad_fran_id bigint null comment 'The one in the wrong case that this is the copy of',
    add constraint anteckning_flyttad_fran unique (flyttad_fran_id),
    add constraint anteckning_flyttad_fran_id foreign key (flyttad_fran_id) references anteckning (id),
    add constraint anteckning_grupp foreign key (grupp_id) references gruppanteckning (id),
    add constraint anteckning_rattad_av foreign key (rattad_av) references medarbetare (id),
    add constraint anteckning_minuter check (minuter between 1 and 1440),
    add constraint anteckning_rattelse check (rattelse in ('struken', 'flyttad')),
    add constraint anteckning_rattad check (
        (rattelse is null) = (rattad is null) and (rattad is null) = (rattad_av is null)
        and (rattad is null or signerad is not null));

-- The latest of each is the latest that stands, and is still found without reading the rows.
create index anteckning_star on anteckning (insats_id, deltagande_id, datum, signerad, rattelse);
drop index anteckning_senaste on anteckning;

create table anteckning_delmal (
    id            bigint       auto_increment primary key,
    anteckning_id bigint       not null,
    rubrik        varchar(200) not null comment 'As the delmål was called then; plans are rewritten',
    constraint anteckning_delmal_anteckning foreign key (anteckning_id) references anteckning (id)
) character set utf8mb4 collate utf8mb4_swedish_ci;

create table anteckning_tillagg (
    id            bigint      auto_increment primary key,
    anteckning_id bigint      not null,
    text          mediumtext  not null,
    skriven_av    bigint      not null,
    skriven       datetime(3) not null comment 'Signed in the same moment',
    constraint anteckning_tillagg_anteckning foreign key (anteckning_id) references anteckning (id),
    constraint anteckning_tillagg_skriven_av foreign key (skriven_av) references medarbetare (id)
) character set utf8mb4 collate utf8mb4_swedish_ci;

insert into kod (lista, ordning, kod, etikett) values
    ('anteckningsslag', 1, 'enskilt_samtal', 'Enskilt samtal'),
    ('anteckningsslag', 2, 'gruppaktivitet', 'Gruppaktivitet'),
    ('anteckningsslag', 3, 'kontakt_med_part', 'Kontakt med part'),
    ('anteckningsslag', 4, 'praktik_arbetsplats', 'Praktik eller arbetsplats'),
    ('anteckningsslag', 5, 'hembesok', 'Hembesök'),
    ('anteckningsslag', 6, 'utebliven', 'Utebliven eller inställd'),
    ('anteckningsslag', 7, 'ovrigt', 'Övrigt'),
    ('kontaktsatt', 1, 'fysiskt', 'Fysiskt möte'),
    ('kontaktsatt', 2, 'telefon', 'Telefon'),
    ('kontaktsatt', 3, 'video', 'Video'),
    ('kontaktsatt', 4, 'sms', 'Sms'),
    ('kontaktsatt', 5, 'epost', 'E-post'),
    ('kontaktsatt', 6, 'brev', 'Brev');
