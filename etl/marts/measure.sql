-- One measure of a relation, as columns: {indicator}. A row counts only whole; present: how many do.
{numerator} filter (({numerator_where}) and {where}) as numerator_{indicator},
        {denominator} filter (({denominator_where}) and {where}) as denominator_{indicator},
        count(*) filter ({where}) as present_{indicator}
