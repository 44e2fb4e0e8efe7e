-- One measure of a relation, as columns: {indicator}. A row counts only whole; present: how many do.
{numerator} as numerator_{indicator},
        {denominator} as denominator_{indicator},
        count(case when {where} then 1 end) as present_{indicator}
