-- What the program does by itself, once whatever the number of instances. avser is the day it was last done for, so that what
-- was to be done while every instance was down is done when one is up again; instans holds it while it does.

create table jobb (
    namn      varchar(40)  character set ascii collate ascii_bin primary key,
    avser     date         not null comment 'The latest day it was done for',
    instans   char(36)     character set ascii collate ascii_bin null comment 'Who does it now',
    paborjad  datetime(3)  null comment 'When it was last begun',
    klar      datetime(3)  null comment 'When it was last done',
    resultat  varchar(90)  not null default '' comment 'What that came to: numbers, in words of the program',
    fel       varchar(90)  character set ascii collate ascii_bin null comment 'Kind of what stopped it since; null when nothing has',
    constraint jobb_instans check (instans is null or paborjad is not null)
) character set utf8mb4 collate utf8mb4_swedish_ci;
