-- One row per permit that a rule of the centre took away from every camat, from the month after it came into force. Building permits stay
-- out: their successor may be signed where a kabupaten says so. PP 24/2018 (NIB) and Permendagri 19/2017 (HO); what replaced them kept it so.
create or replace temp table moved_permit as
from (values
    ('IZ-02', '2018-07-01'::date, 'menjadi NIB melalui OSS sejak 2018'),
    ('IZ-03', '2017-05-01'::date, 'dihapus sejak 2017'),
    ('IZ-04', '2018-07-01'::date, 'menjadi NIB melalui OSS sejak 2018'),
    ('IZ-06', '2018-07-01'::date, 'menjadi NIB melalui OSS sejak 2018')
) as moved (service_code, since, moved);
