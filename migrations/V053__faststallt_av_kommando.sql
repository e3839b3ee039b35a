-- An operator's command fixes what nobody has, and is nobody of the staff.

alter table faststallande
    modify faststalld_av bigint null comment 'Null when an operator fixed it with a command';
