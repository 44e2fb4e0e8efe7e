-- A row for each of getvariable('submissions') (sha256) that holds acts.
select sha256 from snapshot.submission where sha256 in (select unnest(getvariable('submissions')::varchar[])) and list_contains(report_types, 'peraturan')
