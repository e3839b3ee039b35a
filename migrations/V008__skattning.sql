-- Skattningar: one row for what one party answered to one instrument on one day, its values below. The keys are those
-- of the instrument's definition in the version named, so that wording can change and old answers stay readable.

create table skattning (
    id            bigint      auto_increment primary key,
    insats_id     bigint      not null,
    deltagande_id bigint      not null,
    datum         date        not null,
    instrument    varchar(20) character set ascii collate ascii_bin not null comment 'smail, ors or srs',
    instrument_version varchar(20) character set ascii collate ascii_bin not null,
    svarande      varchar(20) character set ascii collate ascii_bin not null comment 'deltagare or coach',
    registrerad_av bigint     not null,
    registrerad   datetime(3) not null,
    version       int         not null default 0,
    constraint skattning_en unique (deltagande_id, instrument, datum, svarande),
    constraint skattning_deltagande foreign key (insats_id, deltagande_id) references deltagande (insats_id, id),
    constraint skattning_registrerad_av foreign key (registrerad_av) references medarbetare (id)
) character set utf8mb4 collate utf8mb4_swedish_ci;

create table skattning_varde (
    skattning_id bigint        not null,
    nyckel       varchar(40)   character set ascii collate ascii_bin not null,
    varde        decimal(4, 1) null,
    svar         varchar(20)   character set ascii collate ascii_bin null comment 'vill_inte_svara or ej_aktuellt, instead of a value',
    primary key (skattning_id, nyckel),
    constraint varde_skattning foreign key (skattning_id) references skattning (id),
    constraint varde_eller_svar check ((varde is null) <> (svar is null))
) character set utf8mb4 collate utf8mb4_swedish_ci;
