-- U28 · peringatan · semua
-- Hal ini pernah dijawab, jadi baris ini dibaca seperti jawaban {answer_id}: {answer}. Yang ditanyakan waktu itu: {asked}
-- Perbaiki: tidak perlu apa-apa bila memang demikian; bila kali ini lain, beri tahu Biro Pemerintahan dan sebut nomor jawaban itu.
-- An answer is remembered for its sender and layout; what was read by it is said once for each thing asked.
select row_id, hit.measure, hit.sentence as asked, answer_id, answer
from hit
join any_row using (row_id)
join answers_to('asked_now') as answered using (submission_id, rule, subject)
where not own
qualify row_number() over (partition by submission_id, rule, subject order by n) = 1
