-- What a deltagare leaves with in hand, in versions. The latest is an utkast until it is given (lämnad) or declined
-- (avböjd); then it is closed and says for good what it said. A correction is a version more. All words stand in innehall,
-- so that the hash is over them, and so that they are masked in one place.

create table slutdokumentation (
    id              bigint      auto_increment primary key,
    insats_id       bigint      not null,
    deltagande_id   bigint      not null,
    nummer          int         not null,
    innehall        mediumtext  not null comment 'JSON: for each section what was suggested and what is said',
    med_skattningar boolean     not null default false comment 'Whether the deltagare wants her measurements in it',
    skapad          datetime(3) not null,
    skapad_av       bigint      not null,
    lamnad          date        null comment 'Day it was given',
    satt            varchar(20) character set ascii collate ascii_bin null comment 'How it was given',
    avbojd          date        null comment 'Day the deltagare said that she does not want it',
    stangd          datetime(3) null comment 'When it was closed, in whole seconds: the hash is made of it',
    stangd_av       bigint      null,
    hash            char(64)    character set ascii collate ascii_bin null comment 'SHA-256 of the above, when closed',
    version         int         not null default 0,
    constraint slutdokumentation_nummer unique (insats_id, deltagande_id, nummer),
    constraint slutdokumentation_deltagande foreign key (insats_id, deltagande_id) references deltagande (insats_id, id),
    constraint slutdokumentation_skapad_av foreign key (skapad_av) references medarbetare (id),
    constraint slutdokumentation_stangd_av foreign key (stangd_av) references medarbetare (id),
    constraint slutdokumentation_svar check (lamnad is null or avbojd is null),
    constraint slutdokumentation_satt check ((lamnad is null) = (satt is null)),
    constraint slutdokumentation_stangd check (
        (coalesce(lamnad, avbojd) is null) = (stangd is null) and (stangd is null) = (stangd_av is null)
        and (stangd is null) = (hash is null))
) character set utf8mb4 collate utf8mb4_swedish_ci;
