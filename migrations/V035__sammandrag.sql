-- Who has asked to be told by e-mail how much there is to do, and of what.

create table sammandrag (
    medarbetare_id bigint      primary key,
    ofta           varchar(10) character set ascii collate ascii_bin not null comment 'dag or vecka',
    skickat        date        null comment 'Day that the latest was for, also when there was nothing to send',
    version        int         not null default 0,
    constraint sammandrag_medarbetare foreign key (medarbetare_id) references medarbetare (id),
    constraint sammandrag_ofta check (ofta in ('dag', 'vecka'))
) character set utf8mb4 collate utf8mb4_swedish_ci;

create table sammandrag_grupp (
    medarbetare_id bigint      not null,
    grupp          varchar(20) character set ascii collate ascii_bin not null comment 'Code of a group of the work list',
    primary key (medarbetare_id, grupp),
    constraint sammandrag_grupp_sammandrag foreign key (medarbetare_id) references sammandrag (medarbetare_id)
) character set utf8mb4 collate utf8mb4_swedish_ci;
