-- The same of a measure that has no denominator: an aggregate of nothing would cost as much as any other.
{numerator} as numerator_{indicator},
        null::int as denominator_{indicator},
        count(case when {where} then 1 end) as present_{indicator}
