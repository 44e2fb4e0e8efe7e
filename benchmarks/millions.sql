-- One row per kecamatan, service and month of ten years: 30 services of every kecamatan, 2.4 million rows in one CSV.
-- Variables: reference (data/reference), out (the CSV), last (first day of the newest month), months, services.
-- The hash is the dice: every run writes the same bytes. Counts follow size of the place and habit of the service; stock is carried over
-- from month to month, so no rule objects to more than the few rows that are broken on purpose: two in a thousand.
copy (
    with kecamatan as (
        select code, valid_from from read_csv(getvariable('reference') || '/regions.csv', all_varchar = true) where level = 'kecamatan'
    ),

    service as (
        select code from read_csv(getvariable('reference') || '/services.csv', all_varchar = true) where not starts_with(code, 'IZ')
        limit getvariable('services')
    ),

    month as (
        select (getvariable('last')::date - to_months(step::int))::date as period, step from range(getvariable('months')) as steps(step)
    ),

    rolled as (
        select
            kecamatan.code as region_code,
            service.code as service_code,
            period,
            hash(kecamatan.code, service.code, step) as dice,
            2 + (hash(kecamatan.code) % 40 * (hash(service.code) % 30)) // 8 as size,
            hash(kecamatan.code, service.code, step) % 5 as pending,
            hash(kecamatan.code, service.code, step + 1) % 5 as carried_over
        from kecamatan
        cross join service
        join month on coalesce(valid_from, '1900-01-01')::date <= period
    ),

    counted as (
        select *, size + dice // 8 % (size + 1) + 5 as completed, (dice // 64 % 20 = 0)::int as rejected from rolled
    )

    select
        region_code,
        service_code,
        strftime(period, '%Y-%m') as period,
        1 as months,
        completed + rejected + pending - carried_over as requested,
        case when dice % 1000 = 7 then 'tidak ada' else completed::varchar end as completed,
        rejected,
        case when dice % 1000 = 3 then completed + 2 else completed - dice // 512 % 3 end as on_time,
        carried_over,
        pending,
        (dice // 4096 % 50 = 0)::int as complaints
    from counted
    order by period, region_code, service_code
) to (getvariable('out')) (format csv, header true)
