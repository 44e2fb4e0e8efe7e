-- The last year of which the holidays are known.
select max(year(day)) from snapshot.holiday
