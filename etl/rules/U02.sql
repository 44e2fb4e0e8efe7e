-- U02 · galat · semua
-- {label} bukan wilayah pengirim ({sender}).
-- Perbaiki: kirim hanya baris wilayah sendiri; baris ini tidak dimuat dan tidak mengubah angka wilayah itu.
select row_id, region_column as measure, coalesce(label, region_code) as label, sender
from any_row
left join region using (region_code)
where region_code is not null and (region_code, sender) not in (select region_code, ancestor_code from ancestor)
