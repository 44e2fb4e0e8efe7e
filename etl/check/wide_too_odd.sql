-- Large CSVs of which more than {most} rows must be looked at one by one: nothing of them is loaded, and their sender hears why.
create or replace temp table too_odd as
select submission_id, count(*) as looked, min("row") as first_row
from plain_row
semi join looked using (submission_id, n)
group by submission_id
having looked > {most};

insert into note
select
    submission_id,
    {{'rule': 'B42', 'severity': 'galat', 'message': replace(format('{{:,}}', looked), ',', '.') || ' baris CSV ini, mulai baris ' || first_row
        || ', harus diperiksa satu per satu (tidak cocok dengan aturan, tertulis dua kali, atau kembar). Itu terlalu banyak, jadi tidak ada '
        || 'yang dimuat. Betulkan dahulu, atau bagi per tahun supaya tiap baris disebut kesalahannya, lalu kirim ulang.', 'sheet': null, 'row': null, 'column': null, 'cell': null}}
from too_odd;

delete from looked where submission_id in (select submission_id from too_odd);

delete from plain_row where submission_id in (select submission_id from too_odd);

delete from plain_row using looked where looked.submission_id = plain_row.submission_id and looked.n = plain_row.n;
