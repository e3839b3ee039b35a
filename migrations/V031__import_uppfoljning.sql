-- Rows of uppfoljningar.csv while an import is under way, as those of efter_avslut.csv: they hold nothing that is encrypted.

create table import_uppfoljning (
    korning         varchar(36)  character set ascii collate ascii_bin not null,
    rad             int          not null comment 'Line of the file',
    insats          varchar(200) character set utf8mb4 collate utf8mb4_bin not null,
    deltagar_nr     varchar(60)  character set utf8mb4 collate utf8mb4_bin not null,
    inskriven       date         not null,
    forfallodag     date         not null,
    genomford       date         null,
    arbetslivsfokus varchar(20)  character set ascii collate ascii_bin null,
    forankring      varchar(20)  character set ascii collate ascii_bin null,
    plan            varchar(20)  character set ascii collate ascii_bin null,
    hoppades_over   varchar(20)  character set ascii collate ascii_bin null,
    primary key (korning, rad),
    index import_uppfoljning_nyckel (korning, insats, deltagar_nr, inskriven, forfallodag)
) character set utf8mb4 collate utf8mb4_swedish_ci;
