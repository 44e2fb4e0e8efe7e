-- The same of a measure that has no denominator: an aggregate of nothing would cost as much as any other.
{numerator} filter (({numerator_where}) and {where}) as numerator_{indicator},
        null::int as denominator_{indicator},
        count(*) filter ({where}) as present_{indicator}
