-- One row per act and kecamatan it covers: the months on whose last day it is in force. Dated events (M5, M7, M8) stay in force.
-- An act ends on valid_to or on the day before an act that replaces it starts, whichever is earlier.
create or replace temp table act_span as
with started as (
    select *, coalesce(valid_from, date) as starts, fold_number(number) as folded, lower(split_part(coalesce(type, ''), ' ', 1)) as kind
    from snapshot.act
),

-- "Peraturan Bupati Nomor 24 Tahun 2019" does not replace a Keputusan of that number.
replacing as (
    select kabupaten_kota_code, act_id, starts, lower(name) as name, fold_number(name) as folded
    from (select *, unnest(string_split(replaces, '|')) as name from started where replaces is not null)
),

ended as (
    select started.act_id, min(replacing.starts) - 1 as replaced_on
    from started
    join replacing on replacing.kabupaten_kota_code = started.kabupaten_kota_code and replacing.folded = started.folded
        and replacing.act_id <> started.act_id and replacing.starts >= started.starts
    where started.folded <> '' and (not regexp_matches(name, 'peraturan|keputusan') or contains(name, kind))
    group by started.act_id
),

dated as (
    select *, case when milestone not in ('M5', 'M7', 'M8') then least(valid_to, replaced_on) end as ends
    from started
    left join ended using (act_id)
)

select
    act_id,
    milestone,
    unnest(kecamatan_codes) as region_code,
    len(kecamatan_codes) as breadth,
    requirement_codes,
    starts,
    date_trunc('month', starts)::date as from_month,
    coalesce(case when ends = last_day(ends) then date_trunc('month', ends) else date_trunc('month', ends) - interval 1 month end,
        '2999-12-01')::date as until_month
from dated;
