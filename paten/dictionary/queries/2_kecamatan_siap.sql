-- Kecamatan yang hanya menunggu satu peraturan untuk naik tahap
select parent.label as kabupaten_kota, region.name as kecamatan, stage.stage, lever, since
from stage
join region using (region_code)
join region as parent on parent.region_code = region.parent_code
where period = (select max(period) from stage) and lever is not null
order by kabupaten_kota, kecamatan
