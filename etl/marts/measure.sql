-- One measure of a relation, as columns: {indicator}. A row counts only whole; without any that counts the sums are unknown.
    case when bool_or({where}) then {numerator} filter (({numerator_where}) and {where}) end as numerator_{indicator},
    case when bool_or({where}) then {denominator} filter (({denominator_where}) and {where}) end as denominator_{indicator},
    count(*) filter ({where}) as present_{indicator},
    count(*) filter ({where} and {confirmed}) as n_reported_{indicator},
    max({state_as_of}) filter ({where}) as state_as_of_{indicator}
