-- One future row per kecamatan and service that has a count on any sheet; its keys stand where its first count stands. The
-- switch of its kecamatan is on every row of it: a rule asks when numbers stand beside NIHIL.
insert into field
select file, 'service_volume', line, sheet_no, sheet, "row", col, measure, address, "text" from counted;

insert into keyed
with first_count as (
    from counted qualify row_number() over (partition by file, line order by sheet_no, "row", col) = 1
),

switched as (select file, region_code, any_value("text") as nihil from nihil_switch group by all)

select
    file,
    'service_volume',
    line,
    [
        value_of('region_code', region_address, region_code),
        value_of('service_code', service_address, service_code),
        value_of('period', month_sent.address, month_sent."text"),
        value_of('months', null, '1'),
        value_of('nihil', null, nihil)
    ]
from first_count
left join month_sent using (file)
left join switched using (file, region_code);
