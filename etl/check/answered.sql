-- One row per file, by sha256, that got an answer which may hold for later files, and that the snapshot does not know yet.
select distinct about
from answer_now
where is_remembered(split_part(question, '-', 1), answer) and regexp_full_match(about, '[0-9a-f]{64}')
    and about not in (select sha256 from snapshot.submission)
order by about
