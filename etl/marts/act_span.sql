-- The last day on which each act is in force, null while that is open: valid_to, or the day before an act that replaces it starts,
-- whichever is earlier. Dated events (M5, M7, M8) stay in force. Pages and stages read this same day.
create or replace temp table act_end as
with started as (
    select *, coalesce(valid_from, date) as starts, fold_number(number) as folded, kind_of(type) as kind from snapshot.act
),

-- "Peraturan Bupati Nomor 24 Tahun 2019" does not replace a Keputusan of that number.
replacing as (
    select kabupaten_kota_code, act_id, starts, kind_of(name) as kind, fold_number(name) as folded
    from (select *, unnest(string_split(replaces, '|')) as name from started where replaces is not null)
),

ended as (
    select started.act_id, min(replacing.starts) - 1 as replaced_on
    from started
    join replacing on replacing.kabupaten_kota_code = started.kabupaten_kota_code and replacing.folded = started.folded
        and replacing.act_id <> started.act_id and replacing.starts >= started.starts
    where started.folded <> '' and coalesce(replacing.kind = started.kind, true)
    group by started.act_id
)

select act_id, case when milestone not in ('M5', 'M7', 'M8') then least(valid_to, replaced_on) end as ends_on
from started
left join ended using (act_id);

update snapshot.act set ends_on = act_end.ends_on from act_end where act_end.act_id = act.act_id and act_end.ends_on is distinct from act.ends_on;

create or replace temp table act_span as from spans();
