-- One row per legal act or dated event: the accepted rows of the register that counts.
insert into snapshot.act
select
    left(md5(concat_ws('|', region_code, milestone, fold_number(number), date,
        case when milestone in ('M5', 'M7', 'M8') then array_to_string(kecamatan_codes, '|') end)), 12) as act_id,
    milestone,
    region_code as kabupaten_kota_code,
    region_code,
    type,
    number,
    title,
    date,
    valid_from,
    valid_to,
    replaces,
    null as ends_on,
    kecamatan_codes,
    requirement_codes,
    submission_id,
    sheet,
    row,
    cells
from act_row
anti join (from row_fate where state <> 'accepted') using (row_id)
semi join (from changed_unit where report_type = 'peraturan') using (submission_id, region_code);
