-- The same of a measure that has no denominator: an aggregate of nothing would cost as much as any other.
{numerator}({numerator_distinct}case when ({numerator_where}) and {where} then {numerator_of} end) as numerator_{indicator},
        null::int as denominator_{indicator},
        count(case when {where} then 1 end) as present_{indicator}
