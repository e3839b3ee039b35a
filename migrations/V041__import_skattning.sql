-- Rows of skattningar.csv while an import is under way, as those of uppfoljningar.csv. Who wrote a measurement down that came
-- out of a file is not known.

create table import_skattning (
    korning     varchar(36)   character set ascii collate ascii_bin not null,
    rad         int           not null comment 'Line of the file',
    insats      varchar(200)  character set utf8mb4 collate utf8mb4_bin not null,
    deltagar_nr varchar(60)   character set utf8mb4 collate utf8mb4_bin not null,
    inskriven   date          not null,
    datum       date          not null,
    instrument  varchar(20)   character set ascii collate ascii_bin not null,
    version     varchar(20)   character set ascii collate ascii_bin not null,
    svarande    varchar(20)   character set ascii collate ascii_bin not null,
    varden      varchar(4000) character set ascii collate ascii_bin not null comment 'As in the file, by key',
    primary key (korning, rad),
    index import_skattning_nyckel (korning, insats, deltagar_nr, inskriven, datum, instrument, svarande)
) character set utf8mb4 collate utf8mb4_swedish_ci;

alter table skattning
    modify registrerad_av bigint null comment 'Null when it was read from a file';
