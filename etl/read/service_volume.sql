-- One future row per kecamatan and service that has a count on any sheet; its keys stand where its first count stands.
insert into field
with first_count as (
    from counted qualify row_number() over (partition by file, line order by sheet_no, "row", col) = 1
),

keyed as (
    select
        first_count.*,
        unnest([
            {"column": 'region_code', kind: 'text', "text": region_code, address: region_address},
            {"column": 'service_code', kind: 'text', "text": service_code, address: service_address},
            {"column": 'period', kind: month_sent.kind, "text": month_sent."text", address: month_sent.address},
            {"column": 'months', kind: 'text', "text": '1', address: null}
        ]) as key
    from first_count
    left join month_sent using (file)
)

select file, 'service_volume', line, sheet_no, sheet, "row", col, measure, address, kind, "text" from counted
union all
select file, 'service_volume', line, sheet_no, sheet, "row", 0, key."column", key.address, key.kind, key."text"
from keyed
where key."text" is not null;

-- The switch of its kecamatan, on every row of it: a rule asks when numbers stand beside NIHIL.
insert into field
select distinct on (counted.file, line)
    counted.file, 'service_volume', line, counted.sheet_no, counted.sheet, counted."row", 0, 'nihil', null, 'text', nihil_switch."text"
from counted
join nihil_switch using (file, region_code);
