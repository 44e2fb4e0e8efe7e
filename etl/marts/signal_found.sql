-- What the signal {signal} points at; the signal's own query stands in the middle.
insert into signal_found
select '{signal}', own.region_code, own.period, own.since, list_sort(own.kecamatan_codes), to_json(own) from (
{query}
) as own
where own.period in (from signal_month)
