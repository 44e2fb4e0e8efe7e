-- The same of a table whose rows came with a submission: its file and its columns stand beside them, joined once for all cells.
copy (
    select {columns}
    from {relation} as packed
    left join (select submission_id as sent_id, file as sent_file, columns as sent_columns from snapshot.submission) as sent
        on sent_id = submission_id
    order by all
) to '{path}' (format csv, header, delimiter ';')
