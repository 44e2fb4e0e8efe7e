-- One row per submission to be checked: how it came (archive) and what its template says of itself (intake).
create or replace temp table submission_in as
with coming as (
    select
        regexp_extract(filename, '([0-9a-f]{64})', 1) as sha256,
        file, received_at, estimated, via, sender, simulated, loaded_by
    from read_json(getvariable('archived'), filename = true, format = 'auto', columns = {
        file: 'varchar', received_at: 'timestamp', estimated: 'boolean', via: 'varchar', sender: 'varchar',
        simulated: 'boolean', loaded_by: 'varchar'})
),

stamped as (
    select regexp_extract(file_name, '([0-9a-f]{64})', 1) as sha256, decode(value)::json as stamp
    from parquet_kv_metadata(getvariable('intakes'))
    where decode(key) = 'stamp'
)

select
    left(sha256, 12) as submission_id,
    sha256,
    file,
    received_at,
    estimated,
    via,
    simulated,
    loaded_by,
    case when stamp ->> 'form' = 'bebas' then coalesce(sender, stamp ->> 'kabupaten_kota')
        else coalesce(stamp ->> 'kabupaten_kota', sender) end as sender,
    (stamp ->> 'period')::date as stamped_period,
    stamp ->> 'form' as form,
    from_json(stamp -> 'columns', '"map(varchar,varchar)"') as columns,
    coalesce(stamp ->> 'layout', case when stamp ->> 'form' = 'templat' then 'templat-1' end) as layout
from coming
join stamped using (sha256);

-- One row per remark of the reader about a file as a whole.
create or replace temp table note as
select left(regexp_extract(file_name, '([0-9a-f]{64})', 1), 12) as submission_id, unnest(from_json(decode(value)::json,
    '[{"rule":"varchar","severity":"varchar","message":"varchar","sheet":"varchar","row":"int","column":"varchar","cell":"varchar"}]')) as note
from parquet_kv_metadata(getvariable('intakes'))
where decode(key) = 'notes';
